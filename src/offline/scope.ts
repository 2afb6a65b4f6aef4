/** What a service worker finds around itself, as far as ours uses it. TypeScript’s own list of it cannot stand beside that of pages. */

/** An event that lasts until a promise is settled. */
interface Lasting extends Event {
  waitUntil(until: Promise<unknown>): void;
}

/** A page, or one of its scripts, asks for something. */
export interface Asking extends Lasting {
  readonly request: Request;
  /** The page that asks; empty where a new page is asked for. */
  readonly clientId: string;
  /** The page that will come of it. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** An open page. */
export interface Client {
  readonly id: string;
  readonly url: string;
}

export interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'scope'>;
  readonly clients: {
    matchAll(which: { readonly includeUncontrolled: true }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(name: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
}
