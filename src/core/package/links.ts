import type { Assembled } from './assemble.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './types.ts';

/** The pages that are there whatever the content. */
const PAGES = [
  '/',
  '/course/',
  '/how-we-judge/',
  '/glossary/',
  '/my-work/',
  '/about/',
  '/story/',
  '/results/',
  '/review/',
];

/** The pages that an article has. Of one with problems nobody knows its role, so it counts as having them all. */
function pagesOf({ slug, package: checked }: Assembled): readonly string[] {
  if (slug.startsWith('_')) return [];
  const role = checked?.info.role;
  const check = checked?.info.check;
  return [
    ...(role === 'reserve' ? [] : [`/xray/${slug}/`, `/story/${slug}/`]),
    ...(check ? [`/check/${check.toLowerCase()}/`] : []),
    ...(role === undefined || role === 'practice' ? [`/practice/${slug}/`] : []),
  ];
}

/**
 * Links in lessons that lead nowhere. Links to other sites, and within the page, are not looked at.
 *
 * @param steps the lessons of the courses, as `article/lesson`: only those become pages. Null where a course has problems,
 *   so that nobody knows.
 */
export function linkProblems(articles: readonly Assembled[], steps: readonly string[] | null): readonly Problem[] {
  const written = articles.flatMap(({ lessons }) => lessons);
  const address = (slug: string): string => `/lessons/${slug}/`;
  const unused = written
    .filter(({ article, slug }) => steps !== null && !steps.includes(`${article}/${slug}`))
    .map(({ slug }) => address(slug));
  const lessons = written.map(({ slug }) => address(slug)).filter((page) => !unused.includes(page));
  const pages = [...PAGES, ...articles.flatMap(pagesOf), ...lessons];
  return articles.flatMap(({ links }) =>
    links.flatMap(({ href, place }) => {
      if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href)) return [];
      const [path = ''] = href.split(/[?#]/);
      if (pages.includes(path)) return [];
      const message = `There is no page \`${href}\`.`;
      if (unused.includes(path)) {
        const expected = 'the address of a lesson that a course uses';
        return [{ ...place, message, expected, mend: 'Add the lesson to a course, or take the link out.' }];
      }
      const near = nearestName(pages, path);
      const expected = near ? `\`${near}\`, perhaps` : 'a page of this site, as in `/course/`';
      return [{ ...place, message, expected, mend: 'Mend the address, or take the link out.' }];
    }),
  );
}
