/**
 * Says that a new version of the site waits, and lets it take over when asked. Only pages without exercises load this:
 * components/NewVersion.astro.
 */
import { TAKE_OVER } from '../../offline/take-over.ts';

const status = document.querySelector<HTMLElement>('[data-newer]');
const button = status?.parentElement?.querySelector('button');

async function watch(say: HTMLElement, press: HTMLButtonElement): Promise<void> {
  // Waits for good where there is no worker.
  const registration = await navigator.serviceWorker.ready;
  const show = (): void => {
    const waits = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    say.textContent = waits ? (say.dataset.newer ?? '') : '';
    press.hidden = !waits;
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', show);
  registration.addEventListener('updatefound', follow);
  // Asked for from another tab: what this page has stays as it is, and there is nothing left to press.
  navigator.serviceWorker.addEventListener('controllerchange', show);
  follow();
  show();

  press.addEventListener('click', () => {
    const { waiting } = registration;
    // The next page that this tab opens is of the new version: this one, anew.
    waiting?.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting?.postMessage(TAKE_OVER);
  });
}

if (status && button && 'serviceWorker' in navigator) void watch(status, button);
