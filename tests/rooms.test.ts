import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeLinesOf, hasAny, importsOf, impurities, isBarrel, type Source } from './rooms/read.ts';
import { objection } from './rooms/rules.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every file below a folder whose name fits. */
function files(folder: string, name: RegExp): Source[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

const CODE = /\.(ts|tsx|mjs|js|astro)$/;
const TEST = /\.test\.tsx?$/;
const code = files('src', CODE);
const shipped = code.filter(({ path }) => !TEST.test(path) && !path.endsWith('.d.ts'));

/** All that is wrong with the imports of these files, one line each. */
const wrongImports = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap((each) => {
      const why = objection(source.path, each);
      return why ? [`${source.path} imports '${each.written}': ${why}`] : [];
    }),
  );

const named = (list: readonly Source[]): string[] => list.map(({ path }) => path);

describe('the house', () => {
  it('has files to look at', () => {
    expect(shipped.length).toBeGreaterThan(50);
  });

  it('lets each room import only what stands below it', () => {
    expect(wrongImports(shipped)).toEqual([]);
  });

  it('has no barrel files', () => {
    expect(named(code.filter(isBarrel))).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    const all = [...code, ...files('src', /\.css$/), ...files('tests', /\.(ts|tsx)$/)];
    expect(named(all.filter(({ text }) => text.trimEnd().split('\n').length > 300))).toEqual([]);
  });

  it('has no browser test that does not listen for what leaves the site', () => {
    const deaf = files('tests/e2e', /\.spec\.ts$/).filter(({ text }) =>
      /import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/.test(text),
    );
    expect(named(deaf)).toEqual([]);
  });

  it('has no any', () => {
    expect(named([...code, ...files('tests', /\.tsx?$/)].filter(hasAny))).toEqual([]);
  });

  it('keeps the clock and the dice out of the core', () => {
    const core = shipped.filter(({ path }) => path.startsWith('src/core/'));
    expect(core.flatMap((source) => impurities(source).map((what) => `${source.path}: ${what}`))).toEqual([]);
  });

  it('has no code in its content', () => {
    const mdx = files('content', /\.mdx$/);
    expect(mdx.flatMap((source) => codeLinesOf(source).map((line) => `${source.path}: ${line}`))).toEqual([]);
    expect(named(files('content', CODE))).toEqual([]);
  });
});

describe('the test of the house finds', () => {
  const of = (path: string, text: string): string[] => wrongImports([{ path, text }]);

  it.each([
    ['src/core/record/x.ts', "import { z } from 'zod';", 'core may import of packages: ts-fsrs'],
    ['src/core/codebook/x.ts', "import { a } from '../../stores/record.ts';", 'core may import of rooms: core'],
    ['src/core/exercises/x.ts', "import { a } from '../schema/claims.ts';", 'only types may come from core/schema'],
    ['src/core/x/y.ts', "const fs = await import('node:fs');", 'core may import of packages: none'],
    ['src/stores/x.ts', "import { createSignal } from 'solid-js';", 'stores may import of packages: nanostores'],
    ['src/catalog/x.ts', "export { a } from '../stores/record.ts';", 'catalog may import of rooms: catalog, core'],
    ['src/islands/x.tsx', "import { packageOf } from '../catalog/index.ts';", 'islands may import of rooms'],
    ['src/islands/x.tsx', "import { getEntry } from 'astro:content';", 'islands may import of packages'],
    ['src/islands/x.tsx', "import { csv } from '../exports/csv.ts';", 'islands import exports only by import()'],
    ['src/islands/x.tsx', "import { stringsFor } from '../i18n/load.ts';", 'strings come as props'],
    [
      'src/components/x.astro',
      "---\nimport { packageOf } from '../catalog/index.ts';\n---\n",
      'components may import of rooms',
    ],
    ['src/components/x.astro', '<p /><script src="../stores/a.ts"></script>', 'components may import of rooms'],
    ['src/layouts/x.astro', "<script>import { uiSchema } from '../core/schema/ui.ts';</script>", 'only types may come'],
    ['src/layouts/x.astro', "---\nimport a from '../pages/a.astro';\n---\n", 'layouts may import of rooms'],
    ['src/stores/x.ts', "import { a } from '../teach/a.ts';", 'stores may import of rooms'],
    ['src/pages/x.astro', "---\nimport a from '../../content/ui/en.yaml';\n---\n", 'data is read, not imported'],
    ['src/attic/x.ts', "import a from 'zod';", 'lies in no room'],
  ])('a wrong import in %s: %s', (path, text, why) => {
    expect(of(path, text)).toEqual([expect.stringContaining(why)]);
  });

  it('the file, the import and the rule, in one line', () => {
    expect(of('src/core/a.ts', "import 'astro';")).toEqual([
      "src/core/a.ts imports 'astro': core may import of packages: none",
    ]);
  });

  it('nothing in what is allowed', () => {
    expect(of('src/core/schema/x.ts', "import { z } from 'zod'; import './y.ts';")).toEqual([]);
    expect(of('src/islands/a/x.tsx', "import type { Claim } from '../../core/package/types.ts';")).toEqual([]);
    expect(of('src/islands/a/x.tsx', "const zip = () => import('../../exports/zip.ts');")).toEqual([]);
    expect(of('src/pages/x.astro', "---\nimport { a } from '../catalog/index.ts';\n---\n")).toEqual([]);
  });

  it('barrels, but not a module that also does something', () => {
    expect(
      isBarrel({ path: 'src/a/index.ts', text: "export { a } from './a.ts';\nexport type { B } from './b.ts';" }),
    ).toBe(true);
    expect(isBarrel({ path: 'src/a/b.ts', text: "export * from './a.ts';\nexport const b = 1;" })).toBe(true);
    expect(isBarrel({ path: 'src/a/b.ts', text: "export { a } from './a.ts';\nexport const b = 1;" })).toBe(false);
  });

  it('any as a type, not as a word', () => {
    expect(hasAny({ path: 'a.ts', text: 'const a = (x: any[]) => x;' })).toBe(true);
    expect(hasAny({ path: 'a.ts', text: "// any\nconst any = 'any';" })).toBe(false);
  });

  it('the clock and the dice', () => {
    const text = 'const a = Date.now() + Math.random(); const b = new Date(); const c = new Date(5);';
    expect(impurities({ path: 'a.ts', text })).toEqual(['Date.now', 'Math.random', 'new Date()']);
  });

  it('import lines in MDX, not in an example', () => {
    expect(
      codeLinesOf({ path: 'a.mdx', text: "import A from './a';\n\n```\nimport B from './b';\n```\nimportant" }),
    ).toEqual(["import A from './a';"]);
  });
});
