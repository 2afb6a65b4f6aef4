/**
 * Opens the X-ray for those who have come to the end of the course, and keeps it open on the way back from the story.
 *
 * @param gate the closed `<details>` around it
 * @param id of the picture: with it in the address the page opens by itself
 */
export function openWhenDone(gate: HTMLDetailsElement, id: string): void {
  if (courseDone() || location.hash === `#${id}`) gate.open = true;
  gate.addEventListener('toggle', () => {
    const here = location.pathname + location.search;
    history.replaceState(history.state, '', gate.open ? `${here}#${id}` : here);
  });
}

function courseDone(): boolean {
  try {
    return localStorage.getItem('says-who:course-done') === '1';
  } catch {
    // Storage refused: the page stays as it is without a script.
    return false;
  }
}
