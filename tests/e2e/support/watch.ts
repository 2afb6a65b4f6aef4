/** What no test may bring about: a request to another host, a cookie, a word in the console that nobody expected. */
import type { Browser, BrowserContext } from '@playwright/test';

/** Where the tests block the worker (playwright.config.ts), Playwright says so. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Listens to every browser context of one test. */
export interface Watch {
  /** Another site that the test sets up, by any address on it. */
  readonly allow: (url: string) => void;
  /** Words in the console that the test brings about on purpose. It fails where they do not come, too. */
  readonly provoke: (words: RegExp) => void;
  /** Another browser than that of the `page`, before anything is opened there. */
  readonly browser: (browser: Browser) => void;
  /** All that was found, contexts that are still open included. To be asked for once, at the end. */
  readonly end: () => Promise<readonly string[]>;
}

/** @param site the address of the site under test */
export function startWatch(site: string): Watch {
  const allowed = new Set([new URL(site).origin]);
  const provoked: { readonly words: RegExp; came: boolean }[] = [];
  const found: string[] = [];
  const open = new Set<BrowserContext>();
  const stops: (() => void)[] = [];

  const asked = (address: string): void => {
    const { protocol, origin, host } = new URL(address);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    // A WebSocket has an origin of its own kind.
    if (!allowed.has(origin) && !allowed.has(`${protocol.replace('ws', 'http')}//${host}`))
      found.push(`asked another host: ${address}`);
  };
  const said = (words: string): void => {
    const purpose = provoked.find((one) => one.words.test(words));
    if (purpose) purpose.came = true;
    else found.push(words);
  };
  const askCookies = async (context: BrowserContext): Promise<void> => {
    if (!open.delete(context)) return;
    for (const { name, domain } of await context.cookies()) found.push(`a cookie of ${domain}: ${name}`);
  };

  const listen = (context: BrowserContext): void => {
    open.add(context);
    context.on('request', (request) => asked(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => asked(socket.url())));
    context.on('weberror', (error) => said(`uncaught: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.text() !== BLOCKED && ['error', 'warning', 'assert'].includes(message.type()))
        said(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    // A closed context has no cookies to ask for any more.
    const close = context.close.bind(context);
    context.close = async (options) => {
      await askCookies(context);
      await close(options);
    };
    // Its browser was ended.
    context.on('close', () => open.delete(context));
  };

  return {
    allow: (url) => void allowed.add(new URL(url).origin),
    provoke: (words) => void provoked.push({ words, came: false }),
    browser: (browser) => {
      browser.contexts().forEach(listen);
      browser.on('context', listen);
      stops.push(() => browser.off('context', listen));
    },
    end: async () => {
      for (const stop of stops) stop();
      for (const context of open) await askCookies(context);
      return [...found, ...provoked.flatMap(({ words, came }) => (came ? [] : [`did not come: ${words}`]))];
    },
  };
}
