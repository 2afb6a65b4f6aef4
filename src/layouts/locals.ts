import { exerciseOf, packageOf, packages } from '../catalog/index.ts';
import type { Package } from '../core/package/types.ts';
import type { Context } from '../core/record/types.ts';
import { href } from '../i18n/href.ts';
import { stringsFor } from '../i18n/load.ts';

/**
 * What components read from `Astro.locals`: the page's language and strings, and the article it is about.
 * A page calls this before anything is rendered; components have no other way to the catalog.
 */
export function setLocals(locals: App.Locals, lang: string, article: Package, context: Context): void {
  const practice = packages().find(({ info }) => info.role === 'practice');
  const wayRound = practice && { title: practice.info.title, href: href(`/practice/${practice.slug}/`, lang) };
  const t = stringsFor(lang);
  Object.assign(locals, { lang, t, article, wayRound: wayRound ?? null, articleOf: packageOf, exerciseOf, context });
}
