import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file; without the byte order mark that some editors put before it. */
const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

/** The text of every file in a folder and the folders in it, by path with `/`; hidden files are left out. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)\./.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(names.map((name) => [name, textOf(join(folder, name))]));
}

/** The files of every article package, by slug; folders that begin with `_` are templates and count as packages here. */
export function articleFiles(content: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folder = join(content, 'articles');
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  return Object.fromEntries(slugs.map((slug) => [slug, textsIn(join(folder, slug))]));
}

/** The courses’ files, by name. */
export function courseFiles(content: string): Readonly<Record<string, string>> {
  return textsIn(join(content, 'courses'));
}
