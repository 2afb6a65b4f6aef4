/**
 * A queue: tasks that are given to it run one after the other, and one that fails does not stop the next.
 *
 * @returns what takes a task, and promises what comes of it.
 */
export function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}
