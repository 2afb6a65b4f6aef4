/**
 * Keeps the X-ray open on the way back from the story: the address says that it was.
 *
 * @param gate the closed `<details>` around it
 * @param id of the picture: with it in the address the page opens by itself
 */
export function keepOpen(gate: HTMLDetailsElement, id: string): void {
  if (location.hash === `#${id}`) gate.open = true;
  gate.addEventListener('toggle', () => {
    const here = location.pathname + location.search;
    history.replaceState(history.state, '', gate.open ? `${here}#${id}` : here);
  });
}
