import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves out of the built site what Astro and Solid bring along for things that this site does not do. A lesson’s scripts
 * get lighter by 2.2 KB, a tenth. In `npm run dev` all of it is there.
 */
export function lighterSolid(): Plugin[] {
  return [
    {
      // Astro’s script that wakes up Solid islands also knows slots, islands that are only made in the browser, props that
      // change later, and waiting for data. `wake.ts` does the rest.
      // https://github.com/withastro/astro/blob/main/packages/integrations/solid/src/client.ts
      name: 'says-who:wake',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      resolveId: (source) =>
        source === '@astrojs/solid-js/client.js' ? fileURLToPath(new URL('wake.ts', import.meta.url)) : null,
    },
    {
      // Solid can prepare a change out of sight (`startTransition`), and asks in a hundred places whether it is doing so.
      // Nobody here starts that. The bundler sees it, but for one line at which a transition ends.
      name: 'says-who:no-transitions',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      transform(code, id) {
        if (!id.replaceAll('\\', '/').endsWith('/solid-js/dist/solid.js')) return null;
        const [ends, asks] = [/^ +Transition = null;\n/m, 'Transition && Transition.running'];
        if (!ends.test(code) || !code.includes(asks))
          this.error('Solid has changed: is src/build/solid.ts still of use?');
        return code.replace(ends, '').replaceAll(asks, 'false');
      },
    },
  ];
}
