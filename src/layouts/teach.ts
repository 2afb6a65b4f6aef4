/** The pages for teachers, in one language, with English where it lacks one. */
import { type CollectionEntry, getCollection } from 'astro:content';

/** A page for teachers as one language has it. */
export interface TeachPage {
  readonly slug: string;
  readonly entry: CollectionEntry<'teach'>;
  /** Set where English stands in for a translation. */
  readonly lang: string | undefined;
}

const FALLBACK = 'en';

/** Every page, in the order of the lists: guides and handouts each by their `order`. */
export async function teachPages(lang: string): Promise<readonly TeachPage[]> {
  const all = await getCollection('teach');
  const own = new Map(all.map((entry) => [entry.id, entry]));
  return all
    .filter(({ id }) => id.startsWith(`${FALLBACK}/`))
    .map((english) => {
      const slug = english.id.slice(FALLBACK.length + 1);
      const entry = own.get(`${lang}/${slug}`);
      return { slug, entry: entry ?? english, lang: entry || lang === FALLBACK ? undefined : FALLBACK };
    })
    .sort((one, other) => one.entry.data.order - other.entry.data.order);
}
