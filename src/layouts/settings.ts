/**
 * Brings the settings' radios in line with what is chosen, and keeps what is chosen next. What is chosen stands on the page's root
 * (layouts/boot.js); what keeps it is loaded by the first choice, because most visits make none.
 */
import { trusted } from './trusted.ts';

const panel = document.getElementById('settings');

panel?.addEventListener('beforetoggle', () => {
  for (const radio of panel.querySelectorAll('input')) {
    if (document.documentElement.dataset[radio.name] === radio.value) radio.checked = true;
  }
});

panel?.addEventListener('change', async (event) => {
  const { name } = event.target as HTMLInputElement;
  const { setSetting } = await import('../stores/settings.ts');
  // What is chosen by now: arrow keys choose faster than a file comes, and of two waits the first may end last.
  const { value = '' } = panel.querySelector<HTMLInputElement>(`[name="${name}"]:checked`) ?? {};
  setSetting(name as Parameters<typeof setSetting>[0], value);
});

// After all that the page itself wants, when it is idle; what the worker fetches then is of low priority. Plain http and some
// frames have no such thing, and lose nothing else.
if (import.meta.env.PROD)
  addEventListener('load', async () => {
    try {
      await new Promise((idle) => (self.requestIdleCallback ?? setTimeout)(idle));
      await navigator.serviceWorker.register(trusted.createScriptURL(''));
    } catch {
      // The site works as before, with a network.
    }
  });
