// Runs inline before the first paint; its hash is in the Content-Security-Policy (astro.config.mjs).
// 1. Reading settings, so that nothing flashes; a page that the browser held while they were changed is loaded anew.
// 2. Presses on an island's buttons are marked on the button, where the island finds them, be it awake by then or not
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
  document.addEventListener('click', (event) => {
    event.target.closest?.('[data-press]')?.setAttribute('data-pressed', '');
  });
})();
