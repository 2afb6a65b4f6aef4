/** All scripts of the built site as one classic script: module scripts do not run below `file://`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inlineName, type Shared } from './page.ts';

const start = fileURLToPath(new URL('../../../offline/single/start.ts', import.meta.url));
const ENTRY = 'says-who:single';

/** Where Astro’s own scripts ask for another by its address, the table is asked. */
const byTable = (code: string): string => code.replace(/\bimport\(/g, 'load(');

/**
 * @param folder of the built site
 * @param files its scripts, as paths from the root
 */
export async function singleScript(
  folder: string,
  files: readonly string[],
  { classic, modules }: Shared,
): Promise<string> {
  const inline = modules.texts.map((code, n) => [inlineName(n), code] as const);
  const texts = new Map(inline.map(([name, code]) => [`\0${name}`, code]));
  const lines = [
    ...files.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(folder, path))})`),
    ...inline.map(([name]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`),
  ];
  texts.set(
    `\0${ENTRY}`,
    `export * from ${JSON.stringify(start)};\nexport const scripts = {\n${lines.join(',\n')}\n};`,
  );
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'says-who:single',
        enforce: 'pre',
        resolveId: (id) => (texts.has(`\0${id}`) ? `\0${id}` : null),
        load: (id) => texts.get(id) ?? null,
        // Below `file://` the browser’s own address is not the page’s, and nothing can be fetched.
        transform: (code, id) =>
          (id.startsWith(folder) || id.startsWith('\0inline:')) && /\b(location|history|fetch)\b/.test(code)
            ? `import { address as location, past as history, ask as fetch } from ${JSON.stringify(start)};\n${code}`
            : null,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'single', codeSplitting: false, entryFileNames: 'single.js' },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output) || output.output.length !== 1)
    throw new Error('The single script was not built.');
  const code = output.output[0].code.trim();
  return `${code}
const load = (address) => single.scripts[address]();
${classic.texts.map(byTable).join(';\n')}
;single.start(single.scripts);`.replaceAll('</script', '<\\/script');
}
