import type { Course } from '../schema/course.ts';
import type { Assembled } from './assemble.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './types.ts';
import { addressOf, courseAddress } from './ways.ts';

/** The pages that are there whatever the content. */
const PAGES = [
  '/',
  '/course/',
  '/how-we-judge/',
  '/glossary/',
  '/my-work/',
  '/about/',
  '/privacy/',
  '/teach/',
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
 * @param courses the courses, the main one first: only their lessons become pages, and each has a page of its own. Null where
 *   a course has problems, so that nobody knows.
 */
export function linkProblems(articles: readonly Assembled[], courses: readonly Course[] | null): readonly Problem[] {
  const written = articles.flatMap(({ lessons }) => lessons.map(({ slug }) => `/lessons/${slug}/`));
  const used = courses?.flatMap(({ steps }) => steps.map(addressOf));
  const unused = written.filter((page) => used && !used.includes(page));
  const lessons = written.filter((page) => !unused.includes(page));
  const overviews = (courses ?? []).map((course) => courseAddress(course, courses ?? []));
  const pages = [...PAGES, ...articles.flatMap(pagesOf), ...lessons, ...overviews];
  return articles.flatMap(({ links }) =>
    links.flatMap(({ href, place }) => {
      if (/^(?:#|https?:|mailto:)/i.test(href)) return [];
      if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
        const expected = 'an address that begins with /, #, https: or mailto:';
        return [{ ...place, message: `No page links to \`${href}\`.`, expected, mend: 'Take the link out.' }];
      }
      const [path = ''] = href.split(/[?#]/);
      if (pages.includes(path) || (!courses && /^\/course\/[^/]+\/$/.test(path))) return [];
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
