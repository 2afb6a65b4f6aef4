import { ID } from '../schema/id.ts';
import type { Problem } from './types.ts';

/** The folder of an article, from the project’s root. */
export const folderOf = (slug: string): string => `content/articles/${slug}`;

const KNOWN =
  /^(?:article\.yaml|story\.txt|claims\.yaml|conflicts\.yaml|exercises\.yaml|lessons\/[^/]+\.mdx|[^/]+\.md)$/;
const NEEDED = ['article.yaml', 'story.txt', 'claims.yaml'];
const NAMES = [...NEEDED, 'conflicts.yaml', 'exercises.yaml'];
const FILES = 'article.yaml, story.txt, claims.yaml, conflicts.yaml, exercises.yaml or lessons/*.mdx';
const NAME = 'small letters, digits and single hyphens, as in `harbour-crane`';

/** A name without what editors and systems add or change: `Claims.yml` and `claims.yaml.txt` are both `claims.yaml`. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^story\.[a-z.]+$/, 'story.txt')
    .replace(/\.ya?ml(?:\.(?:txt|ya?ml))?$/, '.yaml');

/** The file of a package that another name stands for; null where there is none, or where that file is there, too. */
function meant(files: Readonly<Record<string, string>>, name: string): string | null {
  const plain = plainName(name);
  return plain !== name && NAMES.includes(plain) && files[plain] === undefined ? plain : null;
}

/** The files that a package lacks: those it needs, and those that are there under another name. */
export function lacking(files: Readonly<Record<string, string>>): ReadonlySet<string> {
  const needed = NEEDED.filter((name) => files[name] === undefined);
  return new Set([...needed, ...Object.keys(files).flatMap((name) => meant(files, name) ?? [])]);
}

/** The folder that a package lies in where it is one folder too deep, as it happens when an archive is unpacked. */
const innerFolder = (files: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(files).flatMap((name) => /^([^/]+)\/article\.yaml$/.exec(name)?.[1] ?? [])[0];

/** What is wrong with the names of a package’s folder and files. */
export function* fileProblems(files: Readonly<Record<string, string>>, slug: string): Iterable<Problem> {
  const inner = files['article.yaml'] === undefined ? innerFolder(files) : undefined;
  if (inner !== undefined) {
    yield {
      file: `${folderOf(slug)}/${inner}/article.yaml`,
      line: 1,
      path: `${inner}/article.yaml`,
      message: 'The package lies one folder too deep.',
      found: `${folderOf(slug)}/${inner}`,
      expected: folderOf(inner),
      mend: `Move the folder ${inner} up into content/articles.`,
    };
    return;
  }
  const place = (name: string) => ({ file: `${folderOf(slug)}/${name}`, line: 1, path: name });
  if (!ID.test(slug.replace(/^_/, ''))) {
    yield {
      ...place('article.yaml'),
      message: 'The folder’s name cannot be an address.',
      found: slug,
      expected: NAME,
      mend: 'Rename the folder: the name is the story’s address, /story/<name>/.',
    };
  }
  const others = new Set(Object.keys(files).map((name) => meant(files, name)));
  for (const name of NEEDED.filter((needed) => files[needed] === undefined && !others.has(needed))) {
    yield {
      ...place(name),
      message: 'The file is missing.',
      mend: `Copy ${folderOf('_template')}/${name} and put your own words in it.`,
    };
  }
  for (const name of Object.keys(files)) {
    const lesson = /^lessons\/([^/]+)\.(mdx?)$/.exec(name);
    const plain = meant(files, name);
    const stray = lesson ? null : /([^/]+\.mdx)$/.exec(name);
    if (plain !== null) {
      const save = plain === 'story.txt' && !name.endsWith('.txt');
      yield {
        ...place(name),
        message: `This seems to be ${plain} under another name.`,
        mend: save ? 'Save it as plain text, in UTF-8, under the name story.txt.' : `Rename it to ${plain}.`,
      };
    } else if (stray) {
      yield {
        ...place(name),
        message: 'A lesson lies in the folder `lessons`.',
        mend: `Move it to lessons/${stray[1]}.`,
      };
    } else if (lesson?.[2] === 'md') {
      yield {
        ...place(name),
        message: 'A lesson’s file ends in `.mdx`.',
        mend: `Rename it to lessons/${lesson[1]}.mdx.`,
      };
    } else if (lesson && !ID.test(lesson[1] ?? '')) {
      yield {
        ...place(name),
        message: 'The lesson’s name cannot be an address.',
        found: lesson[1] ?? '',
        expected: NAME,
        mend: 'Rename the file: the name is the lesson’s address, /lessons/<name>/.',
      };
    } else if (!KNOWN.test(name)) {
      yield {
        ...place(name),
        message: 'A package has no such file.',
        expected: FILES,
        mend: 'Mend the name, or move the file out of the package.',
      };
    }
  }
}
