// Runs inline before the first paint; its hash is in the Content-Security-Policy (astro.config.mjs).
// 1. Reading settings, so that nothing flashes; a page that the browser held while they were changed is loaded anew.
// 2. Whether the page opens at its top. Only then may what lies below be laid out later (lesson.css): a browser that goes back to a
// place further down, or to a #place, would look for it by guessed heights.
// 3. Presses on an island's buttons are marked on the button, where the island finds them, be it awake by then or not
// (islands/exercises/Press.tsx).
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const kept = () => localStorage.getItem('says-who:settings');
    let left = kept();
    addEventListener('pagehide', () => {
      left = kept();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && kept() !== left) location.reload();
    });
    Object.assign(root.dataset, JSON.parse(left));
  } catch {
    // Storage refused or unreadable: the defaults are fine.
  }
  if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') root.dataset.top = '';
  document.addEventListener('click', (event) => {
    event.target.closest?.('[data-press]')?.setAttribute('data-pressed', '');
  });
})();
