import { courseById, exerciseOf, packageOf, packages } from '../catalog/index.ts';
import type { Package } from '../core/package/types.ts';
import type { Context } from '../core/record/types.ts';
import { foreign, PROSE } from '../i18n/foreign.ts';
import { href } from '../i18n/href.ts';
import { stringsFor } from '../i18n/load.ts';
import { courseHref, INVENTED } from './ways.ts';

/**
 * What components read from `Astro.locals`: the page's language and strings, and the article it is about.
 * A page calls this before anything is rendered; components have no other way to the catalog.
 */
export function setLocals(locals: App.Locals, lang: string, article: Package, context: Context): void {
  const practice = packages().find(({ info }) => info.role === 'practice');
  const course = courseById(INVENTED);
  const t = stringsFor(lang);
  const { wayRound: toPractice, wayRoundCourse: toCourse } = t.site.course;
  const wayRound = course
    ? { text: toCourse, title: course.title, lang: foreign(PROSE, lang), href: courseHref(course, lang) }
    : practice && {
        text: toPractice,
        title: practice.info.title,
        lang: foreign(practice.info.lang, lang),
        href: href(`/practice/${practice.slug}/`, lang),
      };
  Object.assign(locals, { lang, t, article, wayRound: wayRound ?? null, articleOf: packageOf, exerciseOf, context });
}
