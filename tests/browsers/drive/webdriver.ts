/** The part of W3C WebDriver that the journeys need: https://www.w3.org/TR/webdriver2/ */
import type { Key } from './driver.ts';

/** What an element is called in the protocol, https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ' ': ' ' };

type Method = 'GET' | 'POST' | 'DELETE';

/** A browser session. Its errors are the driver's, with their kind in front. */
export interface Session {
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Types; into a field for files, the path of one. */
  readonly write: (selector: string, text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly run: (look: string, args: readonly unknown[]) => Promise<unknown>;
  readonly enter: (selector: string) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function call(method: Method, url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Begins a session at a driver, with what is asked of the browser. */
export async function beginSession(driver: string, capabilities: object): Promise<Session> {
  const wanted = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = (await call('POST', `${driver}/session`, wanted)) as { sessionId: string };
  const ask = (method: Method, path: string, body?: unknown) =>
    call(method, `${driver}/session/${sessionId}${path}`, body);
  const find = async (selector: string) =>
    (await ask('POST', '/element', { using: 'css selector', value: selector })) as Record<typeof ELEMENT, string>;

  return {
    open: async (url) => void (await ask('POST', '/url', { url })),
    reload: async () => void (await ask('POST', '/refresh')),
    back: async () => void (await ask('POST', '/back')),
    click: async (selector) => void (await ask('POST', `/element/${(await find(selector))[ELEMENT]}/click`)),
    write: async (selector, text) =>
      void (await ask('POST', `/element/${(await find(selector))[ELEMENT]}/value`, { text })),
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    run: (look, args) => ask('POST', '/execute/sync', { script: `return (${look})(...arguments);`, args }),
    enter: async (selector) => void (await ask('POST', '/frame', { id: await find(selector) })),
    leave: async () => void (await ask('POST', '/frame', { id: null })),
    resize: async (width, height) => void (await ask('POST', '/window/rect', { x: 0, y: 0, width, height })),
    end: async () => void (await ask('DELETE', '')),
  };
}
