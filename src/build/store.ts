import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Astro's Solid renderer keeps an island's props in a store from `solid-js/store`, so that it could change them later: for
 * view transitions and server islands, of which this site has neither. That store weighs a tenth of a lesson's scripts, so
 * in the built site `props.ts` takes its place; in `npm run dev` the real one is at work. Islands of our own would get the
 * real one in both. https://github.com/withastro/astro/blob/main/packages/integrations/solid/src/client.ts
 */
export function propsWithoutStore(): Plugin {
  return {
    name: 'says-who:props-without-store',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source, importer) =>
      source === 'solid-js/store' && importer?.replaceAll('\\', '/').includes('/@astrojs/solid-js/')
        ? fileURLToPath(new URL('props.ts', import.meta.url))
        : null,
  };
}
