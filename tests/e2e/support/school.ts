/** A school’s own site, which shows an exercise in a frame: on another port, which is another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface School {
  /** The address of its one page. */
  readonly url: string;
  /** Puts other HTML on the page. */
  readonly show: (html: string) => void;
  readonly stop: () => Promise<void>;
}

/** Starts it. */
export async function startSchool(): Promise<School> {
  let html = '';
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  );
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      html = next;
    },
    stop: async () => {
      // Firefox keeps its connections open.
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
