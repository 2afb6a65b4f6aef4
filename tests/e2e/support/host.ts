/** A host whose network can fail, and which can get a new version of the site. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../../src/cli/serve.mjs';

export interface Host {
  /** Its address, with the sub-path and a slash at the end. */
  readonly url: string;
  /** What was sent, and how many bytes of it: paths below the sub-path. */
  readonly sent: ReadonlyMap<string, number>;
  /** From now on it has what is in this folder. */
  readonly serve: (folder: string) => void;
  /** Nothing answers there any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a host.
 *
 * @param base the sub-path that the folder was built for, with both slashes
 */
export async function startHost(folder: string, base = '/'): Promise<Host> {
  const sent = new Map<string, number>();
  let inner: Server = serveFolder(folder, base);
  const outer = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(base.length);
    response.on('finish', () => sent.set(path, Number(response.getHeader('content-length') ?? 0)));
    inner.emit('request', request, response);
  });
  await new Promise<void>((listening) => outer.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(outer.address() as AddressInfo).port}${base}`,
    sent,
    serve: (next) => {
      inner = serveFolder(next, base);
    },
    stop: () =>
      new Promise((stopped) => {
        outer.close(() => stopped());
        outer.closeAllConnections();
      }),
  };
}
