/** Runs a task once the next frame is on the screen: what was pressed is seen to be pressed first, and the work comes after. */
export const afterPaint = (task: () => void) => requestAnimationFrame(() => setTimeout(task));
