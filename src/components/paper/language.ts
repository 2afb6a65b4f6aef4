import type { Package } from '../../core/package/types.ts';
import { foreign } from '../../i18n/foreign.ts';

interface Here {
  readonly lang: string;
  readonly articleOf: (slug: string) => Package;
}

/**
 * The `lang` of what an exercise’s author wrote, its title, its questions, its answers: undefined where it is the page’s.
 *
 * @param exercise global id
 */
export const authoredIn = (exercise: string, { lang, articleOf }: Here): string | undefined =>
  foreign(articleOf(exercise.slice(0, exercise.indexOf('/'))).info.lang, lang);
