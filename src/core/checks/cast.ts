import type { ArticleInfo } from '../schema/article.ts';
import type { Cast } from './bots.ts';

/** Whoever and whatever has a name in an article, from its masks. */
export function castOf({ masks }: ArticleInfo): Cast {
  return {
    people: masks.filter(({ kind }) => kind === 'person').map(({ forms }) => forms),
    all: masks.filter(({ kind }) => kind !== 'title').map(({ mask, forms }) => ({ name: forms[0] ?? mask, forms })),
  };
}
