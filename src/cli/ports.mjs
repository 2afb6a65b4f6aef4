// Which port is free.
import { connect } from 'node:net';

/** Does something answer on this port, by either of the two addresses of localhost? */
async function taken(port) {
  const answers = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((tell) => {
        const socket = connect({ host, port });
        socket.once('connect', () => tell(true) || socket.destroy());
        socket.once('error', () => tell(false));
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

/**
 * The first free port from here on.
 *
 * @param {number} port where to begin
 */
export async function freePort(port) {
  for (let next = port; next < port + 100; next += 1) if (!(await taken(next))) return next;
  throw new Error(`No free port between ${port} and ${port + 99}.`);
}
