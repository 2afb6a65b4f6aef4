/** Tells the page around an embedded exercise how high it is: its id and a number, nothing else. */

/** What is sent. Whoever receives it checks `event.source` and this shape: see docs/embedding.md. */
export interface HeightMessage {
  readonly type: 'says-who:height';
  /** The exercise’s global id, `article/exercise`. */
  readonly id: string;
  /** CSS pixels. */
  readonly height: number;
}

/** Sends the height of an element now and whenever it changes. Does nothing where no page is around. */
export function tellHeight(element: HTMLElement, id: string): void {
  if (window.parent === window) return;
  let sent = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === sent) return;
    sent = height;
    const message: HeightMessage = { type: 'says-who:height', id, height };
    // To whichever page: nothing in it is private.
    window.parent.postMessage(message, '*');
  }).observe(element);
}
