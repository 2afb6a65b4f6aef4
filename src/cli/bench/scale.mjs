// `npm run bench:scale`: how long the site takes to build with many articles, and how much memory, beside a plain Astro site of the same
// number of MDX pages with the same words. `npm run bench:scale -- 20 200`: for so many articles; ten lessons and a hundred claims each. With
// `--keep` the sites stay in `.bench/scale/`, to be looked at or built under a profiler.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { courseFile, lessonsOf, packageFiles, plainPage, slugOf } from './library.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, '.bench', 'scale');
const asked = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const sizes = asked.length > 0 ? asked : [20, 200];

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Our site with the library beside its own articles, in English. */
function ours(articles) {
  const site = join(folder, `ours-${articles}`);
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(site, name), { recursive: true });
  }
  rmSync(join(site, 'content/ui/es.yaml'), { force: true });
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  for (let n = 1; n <= articles; n += 1) {
    for (const [path, content] of Object.entries(packageFiles(n))) {
      write(join(site, 'content/articles', slugOf(n), path), content);
    }
    write(join(site, 'content/courses', `made-${n}.yaml`), courseFile(n));
  }
  return site;
}

/** A plain Astro site: MDX pages in one layout, no islands, no key. */
function plain(articles) {
  const site = join(folder, `plain-${articles}`);
  write(join(site, 'package.json'), '{"type":"module","private":true}');
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  write(
    join(site, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n",
  );
  write(
    join(site, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { pages: defineCollection({ loader: glob({ base: './pages', pattern: '**/*.mdx' }) }) };\n",
  );
  write(
    join(site, 'src/pages/[slug].astro'),
    "---\nimport { getCollection, render } from 'astro:content';\nexport const getStaticPaths = async () => (await getCollection('pages')).map((page) => ({ params: { slug: page.id }, props: { page } }));\nconst { page } = Astro.props;\nconst { Content } = await render(page);\n---\n<html lang=\"en\"><head><title>{page.data.title}</title></head><body><main><h1>{page.data.title}</h1><Content /></main></body></html>\n",
  );
  for (let n = 1; n <= articles; n += 1) {
    for (const lesson of lessonsOf(n)) write(join(site, 'pages', `${lesson.slug}.mdx`), plainPage(n, lesson));
  }
  return site;
}

/** Builds; seconds, the most memory the process had, in megabytes, and the pages that came of it. Null where it failed. */
function build(site) {
  const peak = join(site, 'peak');
  const hook = join(site, 'peak.mjs');
  write(
    hook,
    `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const begun = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=8192',
      '--import',
      pathToFileURL(hook).href,
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'build',
      '--silent',
    ],
    { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) return null;
  const files = readdirSync(join(site, 'dist'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.html')).length;
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / 1024, pages, each: (seconds * 1000) / pages };
}

rmSync(folder, { recursive: true, force: true });
const line = (...cells) => console.log(cells.map((cell, at) => String(cell).padStart(at === 0 ? 10 : 16)).join(''));
line('articles', 'lessons', 'ours, s', 'plain, s', 'times', 'ours, MB', 'plain, MB', 'times');
// A lesson is one page of the plain site; here it is also sheets to print, keys, and each exercise alone.
const more = (ours, plain) =>
  line(
    '',
    '',
    `${ours.pages} pages`,
    `${plain.pages} pages`,
    '',
    `${ours.each.toFixed(1)} ms each`,
    `${plain.each.toFixed(1)} ms each`,
  );
for (const articles of sizes) {
  const mine = build(ours(articles));
  const theirs = build(plain(articles));
  const ratio = (field) => (mine && theirs ? (mine[field] / theirs[field]).toFixed(2) : '–');
  const of = (one, field) => (one ? one[field].toFixed(0) : 'failed');
  line(
    articles,
    articles * 10,
    of(mine, 'seconds'),
    of(theirs, 'seconds'),
    ratio('seconds'),
    of(mine, 'memory'),
    of(theirs, 'memory'),
    ratio('memory'),
  );
  if (mine && theirs) more(mine, theirs);
  if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true, force: true });
}
