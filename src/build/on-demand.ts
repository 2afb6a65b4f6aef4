import type { Plugin } from 'vite';

/**
 * Vite wraps each `import()` so that what the script needs is preloaded, styles included. Here a script that is fetched on
 * demand needs only what its page has loaded already, and has no styles of its own; the wrapper alone would weigh a third of it.
 */
export function plainImports(): Plugin {
  return {
    name: 'says-who:plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
