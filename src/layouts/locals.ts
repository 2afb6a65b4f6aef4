import { exerciseOf, packageOf } from '../catalog/index.ts';
import type { Package } from '../core/package/types.ts';
import type { Context } from '../core/record/types.ts';
import { stringsFor } from '../i18n/load.ts';

/**
 * What components read from `Astro.locals`: the page's language and strings, and the article it is about.
 * A page calls this before anything is rendered; components have no other way to the catalog.
 */
export function setLocals(locals: App.Locals, lang: string, article: Package, context: Context): void {
  Object.assign(locals, { lang, t: stringsFor(lang), article, articleOf: packageOf, exerciseOf, context });
}
