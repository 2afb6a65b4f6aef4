/**
 * What a listener hears of a page: what comes into its live regions, and where the focus goes, in the order in which the page does it.
 * Screen readers speak of a new focus at once, and of polite regions after it.
 */
import type { Page } from '@playwright/test';

/** Begins to listen, before the page does anything of its own. A region that is drawn with its words in it says nothing, as in browsers. */
export async function hear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    const spoken = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches('[aria-live="off"], [aria-hidden="true"]')) return '';
      if (!node.checkVisibility()) return '';
      const inline = getComputedStyle(node).display.startsWith('inline');
      const text = [...node.childNodes].map(spoken).join('');
      return inline ? text : ` ${text} `;
    };
    /** The region that speaks for a place; of several, the innermost. */
    const regionOf = (node: Node) => {
      const at = node instanceof Element ? node : node.parentElement;
      const region = at?.closest('[aria-live], [role="status"], [role="alert"]');
      return region && region.getAttribute('aria-live') !== 'off' ? region : null;
    };
    const urgent = (region: Element) => region.matches('[role="alert"], [aria-live="assertive"]');
    new MutationObserver((changes) => {
      const fresh = new Set<Node>();
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') fresh.add(target);
        else for (const node of addedNodes) fresh.add(node);
      }
      const inside = (node: Node) => [...fresh].some((other) => other !== node && other.contains(node));
      const said = [...fresh].filter((node) => node.isConnected && !inside(node) && node.parentNode);
      said.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      for (const node of said) {
        const region = regionOf(node.parentNode as Node);
        const words = region ? squeeze(spoken(node)) : '';
        if (region && words) heard.push(`${urgent(region) ? 'at once' : 'says'}: ${words}`);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const labels = [...((target as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
      const name = target.getAttribute('aria-label') ?? (labels || target.textContent);
      heard.push(`focus: <${target.localName}> ${squeeze(name ?? '')}`);
    });
  });
}

/** What was heard since this was asked last, a line each. */
export const heardSince = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** Waits until something is said that was not asked for yet. */
export const untilSaid = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    (window as unknown as { heard: string[] }).heard.some((line) => line.startsWith('says:')),
  );
};
