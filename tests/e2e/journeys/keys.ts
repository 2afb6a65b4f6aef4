/** Going through a page by keyboard alone, and seeing where one is. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is after a press of Tab. */
interface Stop {
  /** For messages. */
  readonly name: string;
  /** Something around it can be seen that was not there without the focus. */
  readonly marked: boolean;
  readonly onScreen: boolean;
  /** At least a part of it lies on top: nothing that sticks to the screen covers all of it (WCAG 2.4.11). */
  readonly uncovered: boolean;
}

/** Presses Tab, or another key. Null where the focus has left the page. */
export async function tab(page: Page, key = 'Tab'): Promise<Stop | null> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    const outlined = (one: Element | null | undefined) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A small or unseen box is marked on its label or on the words beside it.
    const label = here.closest('label');
    const marked = [here, label, ...(label?.children ?? [])].some(outlined);
    const shown = label?.getClientRects().length ? label : here;
    const box = shown.getBoundingClientRect();
    const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    // Looked for at nine points of each of its lines; a link in running text may have several.
    const shares = [0.1, 0.5, 0.9];
    const uncovered = [...shown.getClientRects()].some(({ left, top, width, height }) =>
      shares.some((x) =>
        shares.some((y) => {
          const on = document.elementFromPoint(left + width * x, top + height * y);
          return on !== null && shown.contains(on);
        }),
      ),
    );
    const name = `<${here.localName}> ${(label ?? here).textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    return { name, marked, onScreen, uncovered };
  });
}

/** A stop can be seen: it is marked, on the screen, and not covered. */
export function expectSeen(stop: Stop | null): void {
  expect(stop, 'the focus stays on the page').not.toBeNull();
  expect(stop?.marked, `the focus can be seen on ${stop?.name}`).toBe(true);
  expect(stop?.onScreen, `${stop?.name} is on the screen`).toBe(true);
  expect(stop?.uncovered, `nothing covers ${stop?.name}`).toBe(true);
}

/** Tabs on (or back, with `Shift+Tab`) until the focus is at or inside one of these; every stop on the way must show where it is. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  // Where a press scrolls smoothly, its end would have to be waited for.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let presses = 0; presses < 150; presses += 1) {
    expectSeen(await tab(page, key));
    if (await target.evaluateAll((all) => all.some((one) => one.contains(document.activeElement)))) return;
  }
  throw new Error(`Tab never came to ${target}.`);
}
