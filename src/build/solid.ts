import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * What Solid asks again and again and nobody here ever does: prepare a change out of sight (`startTransition`), wait for data
 * (`Suspense`), catch errors of components (`ErrorBoundary`). With these lines gone the bundler sees that the rest is of no use.
 */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^ +Transition = null;\n/m, ''],
  [/Transition && Transition\.running/g, 'false'],
  [/if \(node\.tOwned\) \{[^}]*\}/, ''],
  [/SuspenseContext && useContext\(SuspenseContext\)/g, 'undefined'],
  [/if \(node\.suspense && [^\n]*\n/, ''],
  [/ERROR && owner && owner\.context && owner\.context\[ERROR\]/, 'undefined'],
];

/**
 * Leaves out of the built site what Astro and Solid bring along for things that this site does not do. A lesson’s scripts
 * get lighter by 2.4 KB, a tenth. In `npm run dev` all of it is there.
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
      name: 'says-who:less-of-solid',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      transform(code, id) {
        if (!id.replaceAll('\\', '/').endsWith('/solid-js/dist/solid.js')) return null;
        return LEFT_OUT.reduce((kept, [what, put]) => {
          if (!what.test(kept)) this.error(`Solid has changed (${what}): is src/build/solid.ts still of use?`);
          return kept.replace(what, put);
        }, code);
      },
    },
  ];
}
