/** Makes one HTML file of the built site, that works without a server: see offline/single/start.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { groupOf, LATER } from '../../../offline/plan.ts';
import type { PackedPage, SingleSite } from '../../../offline/single/types.ts';
import { packPage, type Shared, Table } from './page.ts';
import { singleScript } from './script.ts';

/** Words that stand in the file itself. */
export interface Words {
  readonly lang: string;
  readonly name: string;
  readonly needsScript: string;
}

const pack = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Pages for a teacher’s screen. */
const LEFT_OUT = /^(board|present)\//;

/** @param folder of the site, built for the root */
export async function singleFile(folder: string, words: Words): Promise<string> {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const dataUrl = (path: string, type: string): string =>
    `data:${type};base64,${readFileSync(join(folder, path)).toString('base64')}`;
  const withFonts = (css: string): string =>
    css.replace(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g, (_, path: string) => `url(${dataUrl(path, 'font/woff2')})`);

  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${name.replaceAll('\\', '/')}`,
  );
  const kept = names.filter((name) => {
    const group = groupOf(name.slice(1).replace(/(^|\/)index\.html$/, '$1'), [words.lang]);
    return group !== null && group !== LATER && !LEFT_OUT.test(name.slice(1));
  });
  const pathOf = (name: string): string => name.replace(/index\.html$/, '');
  const htmls = kept.filter((name) => name.endsWith('.html'));
  const paths = new Set(htmls.map(pathOf));
  const shared: Shared = { styles: new Table(), classic: new Table(), modules: new Table() };
  const pages = htmls.map((name): [string, PackedPage] => [
    pathOf(name),
    packPage(
      read(name),
      shared,
      (path) => paths.has(path),
      (path) => read(path),
    ),
  ]);
  const styles = shared.styles.texts.map(withFonts);
  const site: SingleSite = {
    pages: Object.fromEntries(pages.map(([path, page]) => [path, pack(JSON.stringify(page))])),
    files: Object.fromEntries(kept.filter((name) => name.endsWith('.json')).map((name) => [name, pack(read(name))])),
    styles: pack(JSON.stringify(styles)),
  };
  const scripts = kept.filter((name) => name.endsWith('.js'));
  const script = await singleScript(folder, scripts, shared);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    // layouts/trusted.ts, and that of offline/single/start.ts.
    "require-trusted-types-for 'script'",
    'trusted-types says-who says-who-single',
  ].join('; ');
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.name}</title>
<link rel="icon" href="${dataUrl('favicon.svg', 'image/svg+xml')}">
<script type="application/json" id="site">${JSON.stringify(site)}</script>
</head>
<body>
<noscript><p>${words.needsScript}</p></noscript>
<script>${script}</script>
</body>
</html>
`;
}
