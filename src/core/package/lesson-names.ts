import type { Assembled } from './assemble.ts';
import { folderOf } from './package-files.ts';
import { STEP } from './problem.ts';
import type { Problem } from './types.ts';

/** A lesson’s name is its address, whatever its article: no two lessons may share one. Templates have no pages. */
export function lessonNameProblems(articles: readonly Assembled[]): readonly Problem[] {
  const byName = new Map<string, readonly string[]>();
  for (const { slug: article, lessons } of articles.filter(({ slug }) => !slug.startsWith('_'))) {
    for (const { slug } of lessons) byName.set(slug, [...(byName.get(slug) ?? []), article]);
  }
  return [...byName].flatMap(([name, homes]) => {
    const last = homes.at(-1);
    if (homes.length < 2 || last === undefined) return [];
    const file = (article: string): string => `${folderOf(article)}/lessons/${name}.mdx`;
    const many = homes.length === 2 ? 'Two' : String(homes.length);
    return [
      {
        file: file(last),
        line: 1,
        path: `lessons${STEP}${name}`,
        message: `${many} lessons have the name \`${name}\`.`,
        found: homes.map(file).join(', '),
        mend: 'Rename one file: the name is the lesson’s address, /lessons/<name>/.',
      },
    ];
  });
}
