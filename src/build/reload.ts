/** `npm run dev` only: an edit under content/ is seen at once. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The packages are read by our own code and not by Vite, which therefore does not know that a page depends on them: a change
 * makes it forget every module, and the page in the browser loads again.
 */
export function reloadOnContent(): AstroIntegration {
  return {
    name: 'says-who:reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('../../content', import.meta.url));
        server.watcher.add(folder);
        const changed = (file: string): void => {
          if (!file.startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
      },
    },
  };
}
