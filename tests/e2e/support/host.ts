/** A host whose network can fail, and which can get a new version of the site. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serveFolder } from '../../../src/cli/serve.mjs';

export interface Host {
  /** Its address, with the sub-path and a slash at the end. */
  readonly url: string;
  /** What was asked for: paths below the sub-path. */
  readonly asked: ReadonlySet<string>;
  /** How many bytes were sent, heads included. */
  readonly bytes: () => number;
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
  const asked = new Set<string>();
  const sockets = new Set<Socket>();
  let inner: Server = serveFolder(folder, base);
  const outer = createServer((request, response) => {
    asked.add(new URL(request.url ?? '/', 'http://x').pathname.slice(base.length));
    inner.emit('request', request, response);
  });
  outer.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((listening) => outer.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(outer.address() as AddressInfo).port}${base}`,
    asked,
    bytes: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
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
