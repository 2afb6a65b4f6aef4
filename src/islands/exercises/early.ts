/**
 * Runs what a press on a button should do if it was pressed before the island woke up (layouts/boot.js marks such presses),
 * and tells boot.js that from now on the island listens itself.
 *
 * @returns whether it had been pressed.
 */
export function takeEarlyPress(button: HTMLElement): boolean {
  const { dataset } = button;
  const pressed = dataset.pressed !== undefined;
  delete dataset.pressed;
  dataset.live = '1';
  return pressed;
}
