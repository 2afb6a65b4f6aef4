// Runs inline before the first paint; its hash is in the Content-Security-Policy (astro.config.mjs).
// 1. Reading settings, so that nothing flashes. 2. Presses on an island's buttons before it has woken up are marked
// on the button, where the island finds them (islands/exercises/early.ts).
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('says-who:settings')));
  } catch {
    // Storage refused or unreadable: the defaults are fine.
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-press]');
    if (button && !button.dataset.live) button.dataset.pressed = '';
  });
})();
