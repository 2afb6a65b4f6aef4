/** Going through a page by keyboard alone, and seeing where one is. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is after a press of Tab. */
interface Stop {
  /** For messages. */
  readonly name: string;
  /** Something around it can be seen that was not there without the focus. */
  readonly marked: boolean;
  readonly onScreen: boolean;
}

/** Presses Tab. Null where the focus has left the page. */
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
    const box = (label ?? here).getBoundingClientRect();
    const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const name = `<${here.localName}> ${(label ?? here).textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    return { name, marked, onScreen };
  });
}

/** Tabs on until the focus is at or inside one of these; every stop on the way must show where it is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const stop = await tab(page);
    expect(stop, 'the focus stays on the page').not.toBeNull();
    expect(stop?.marked, `the focus can be seen on ${stop?.name}`).toBe(true);
    if (await target.evaluateAll((all) => all.some((one) => one.contains(document.activeElement)))) return;
  }
  throw new Error(`Tab never came to ${target}.`);
}
