import { ID } from '../schema/id.ts';
import type { Problem } from './types.ts';

/** The folder of an article, from the project’s root. */
export const folderOf = (slug: string): string => `content/articles/${slug}`;

const KNOWN =
  /^(?:article\.yaml|story\.txt|claims\.yaml|conflicts\.yaml|exercises\.yaml|lessons\/[^/]+\.mdx|[^/]+\.md)$/;
const NEEDED = ['article.yaml', 'story.txt', 'claims.yaml'];
const NAME = 'small letters, digits and single hyphens, as in `harbour-crane`';

/** What is wrong with the names of a package’s folder and files. */
export function* fileProblems(files: Readonly<Record<string, string>>, slug: string): Iterable<Problem> {
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
  for (const name of NEEDED.filter((needed) => files[needed] === undefined)) {
    yield {
      ...place(name),
      message: 'The file is missing.',
      mend: `Copy ${folderOf('_template')}/${name} and put your own words in it.`,
    };
  }
  for (const name of Object.keys(files)) {
    const lesson = /^lessons\/([^/]+)\.(mdx?)$/.exec(name);
    if (lesson?.[2] === 'md') {
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
        expected: 'article.yaml, story.txt, claims.yaml, conflicts.yaml, exercises.yaml or lessons/*.mdx',
        mend: 'Mend the name, or move the file out of the package.',
      };
    }
  }
}
