/** The story's panel: beside the lesson where there is room, a popover where there is not. */

const panel = () => document.getElementById('story-panel');
const back = () => panel()?.querySelector<HTMLButtonElement>('[data-story-back]');
let left: { from: HTMLElement | null; scroll: number } | null = null;

const calm = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset.motion === 'reduced';

/** What scrolls a paragraph within the page; null where the page itself does. */
function scrollerOf(element: Element): Element | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}

/** Brings words into sight. Only with `page` may the page itself scroll. */
export function scrollToWords(paragraph: HTMLElement, range: Range | null, page: boolean): void {
  const behavior: ScrollBehavior = calm() ? 'instant' : 'smooth';
  const scroller = scrollerOf(paragraph);
  if (!scroller) {
    if (page) paragraph.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const words = (range ?? paragraph).getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  scroller.scrollTo({ top: scroller.scrollTop + words.top - box.top - box.height / 3, behavior });
}

/** Goes to a paragraph, opens the panel if it is closed, and remembers the place that was left. */
export function visit(from: HTMLElement, paragraph: HTMLElement, range: Range | null): void {
  const beside = panel();
  left = { from, scroll: scrollY };
  if (beside?.contains(paragraph)) {
    if (getComputedStyle(beside).display === 'none') beside.showPopover();
    const button = back();
    if (button) button.hidden = false;
  }
  scrollToWords(paragraph, range, true);
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
}

/** Goes back to the place that was left. */
export function goBack(): void {
  if (!left) return;
  const { from, scroll } = left;
  left = null;
  const button = back();
  if (button) button.hidden = true;
  const beside = panel();
  if (beside?.matches(':popover-open')) beside.hidePopover();
  scrollTo({ top: scroll, behavior: 'instant' });
  from?.focus({ preventScroll: true });
}

/** Whether something is inside the panel. */
export const inPanel = (node: EventTarget | null) => node instanceof Node && (panel()?.contains(node) ?? false);

/** Whether the panel can be seen. */
export const panelOpen = () => {
  const beside = panel();
  return !!beside && getComputedStyle(beside).display !== 'none';
};
