import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * What Solid asks again and again and nobody here ever does: prepare a change out of sight (`startTransition`), wait for data
 * (`Suspense`), catch errors of components (`ErrorBoundary`). With these lines gone the bundler sees that the rest is of no use.
 */
const OF_SOLID: readonly (readonly [RegExp, string])[] = [
  [/^ +Transition = null;\n/m, ''],
  [/Transition && Transition\.running/g, 'false'],
  [/if \(node\.tOwned\) \{[^}]*\}/, ''],
  [/SuspenseContext && useContext\(SuspenseContext\)/g, 'undefined'],
  [/if \(node\.suspense && [^\n]*\n/, ''],
  [/ERROR && owner && owner\.context && owner\.context\[ERROR\]/, 'undefined'],
  // What is thrown is thrown on as it is.
  [/const error = castError\(err\);/, 'const error = err;'],
];

const TRUSTED = fileURLToPath(new URL('../layouts/trusted.ts', import.meta.url));

/** What its part for the page has: for MathML, elements that have to be imported, listeners with data, data that is waited for. */
const OF_WEB: readonly (readonly [RegExp, string])[] = [
  [/isMathML \? document\.createElementNS\([^)]*\) : /, ''],
  [/isMathML \? t\.firstChild : /, ''],
  [/isImportNode \? \(\) => untrack\([^\n]*?, true\)\) : /, ''],
  // The one place where a string becomes HTML: see layouts/trusted.ts.
  [/t\.innerHTML = html;/, 't.innerHTML = trusted.createHTML(html);'],
  [/^/, `import { trusted } from ${JSON.stringify(TRUSTED)};\n`],
  [/ +sharedConfig\.load = [^\n]*\n +sharedConfig\.has = [^\n]*\n +sharedConfig\.gather = [^\n]*\n/, ''],
  [/(function addEventListener\([^)]*\) \{\n)[\s\S]*?\} else (node\.addEventListener[^\n]*\n)/, '$1$2'],
];

const LEFT_OUT = { '/solid-js/dist/solid.js': OF_SOLID, '/solid-js/web/dist/web.js': OF_WEB };

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
        const file = id.replaceAll('\\', '/');
        const [, lines] = Object.entries(LEFT_OUT).find(([end]) => file.endsWith(end)) ?? [];
        if (!lines) return null;
        return lines.reduce((kept, [what, put]) => {
          if (!what.test(kept)) this.error(`Solid has changed (${what}): is src/build/solid.ts still of use?`);
          return kept.replace(what, put);
        }, code);
      },
    },
  ];
}
