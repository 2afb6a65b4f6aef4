// Runs in the measured page, before its own scripts. It is sent there as text, so it stands alone.

/**
 * Notes what the browser reports of the loading, and, where asked to, tries the first control as soon as it exists.
 *
 * @param {{ item: string, option: string, check?: string, feedback: string, tryIt: boolean }} page selectors, and whether to try
 */
export function probe(page) {
  const seen = { fcp: 0, lcp: 0, blocked: [], shift: 0, events: [], reacted: 0, accepted: 0 };
  window.seen = seen;
  const observe = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('longtask', (entry) => seen.blocked.push({ at: entry.startTime, over: Math.max(0, entry.duration - 50) }));
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observe('event', (entry) => entry.interactionId && seen.events.push(entry.duration), { durationThreshold: 16 });
  if (!page.tryIt) return;

  const shown = (element) => element?.checkVisibility() && element.textContent.trim() !== '';
  let tries = 0;
  let pressed = false;
  let last = 0;
  const timer = setInterval(() => {
    const first = document.querySelector(page.option);
    if (!first) return;
    const now = performance.now();
    const input = first.matches('input') ? first : first.querySelector('input');
    if (tries > 0 && !seen.reacted && input.checked) seen.reacted = now;
    if ([...document.querySelectorAll(page.feedback)].some(shown)) {
      seen.accepted = now;
      clearInterval(timer);
      return;
    }
    const item = first.closest(page.item);
    // The parser may not have come to the button yet: pressed as soon as it is there, once.
    const check = page.check && tries > 0 && !pressed && item.querySelector(page.check);
    if (check) {
      check.click();
      pressed = true;
    }
    // A page that loses a tap gets another one, on the next option, because the first is already chosen.
    if (tries > 0 && (page.check || now - last < 100)) return;
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
    const options = [...item.querySelectorAll(page.option)];
    options[tries % options.length].click();
    tries += 1;
    last = now;
  }, 20);
}
