import type { Plugin } from 'vite';

/**
 * What an island fetches on demand comes by a plain `import()`. Vite would wrap it in a helper that first adds preload links
 * for scripts and styles; here that is one small script each time, and the helper weighs 0.8 KB on every lesson.
 */
export function plainImport(): Plugin {
  return {
    name: 'says-who:plain-import',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}
