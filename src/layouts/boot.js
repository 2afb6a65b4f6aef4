// Runs inline before the first paint; its hash is in the Content-Security-Policy (astro.config.mjs).
// 1. Reading settings, so that nothing flashes. 2. Presses on an island's buttons are marked on the button, where the island
// finds them, be it awake by then or not (islands/exercises/Press.tsx).
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const kept = JSON.parse(localStorage.getItem('says-who:settings') || '{}');
    for (const name of ['theme', 'size', 'spacing', 'font', 'motion', 'order']) {
      if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
    }
  } catch {
    // Storage refused or unreadable: the defaults are fine.
  }
  document.addEventListener('click', (event) => {
    event.target.closest?.('[data-press]')?.setAttribute('data-pressed', '');
  });
})();
