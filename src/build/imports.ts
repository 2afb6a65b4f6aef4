import type { Plugin } from 'vite';

/** The module that Vite puts around every `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * In the built site `import()` stays what it is. Vite would ask for a script’s own imports and styles ahead of time, with 0.8 KB of
 * code in a file of its own, which the landing page would load for everybody. What is imported on demand here imports what the
 * page has already, and its styles are inlined.
 */
export function plainImports(): Plugin {
  return {
    name: 'says-who:plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // Not `false`, because Astro sets options of its own.
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
