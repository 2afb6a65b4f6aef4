import type { Draft } from '../draft.ts';
import { nearestName } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { Problem } from '../types.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

type Reference = readonly [path: Path, claim: string | null];

/** The claims that an item points to. */
function references(item: Draft['exercises'][number]['value']['items'][number]): readonly Reference[] {
  if ('among' in item) {
    const among = item.among.map((id, index): Reference => [['among', index], id]);
    return [[['claim'], item.claim], ...among, ...Object.keys(item.wrong).map((id): Reference => [['wrong', id], id])];
  }
  if ('passages' in item) return item.passages.map(({ claim }, index) => [['passages', index, 'claim'], claim]);
  if ('beside' in item)
    return [
      [['claim'], item.claim],
      [['beside'], item.beside],
    ];
  if ('claim' in item) return [[['claim'], item.claim]];
  if ('a' in item)
    return [
      [['a'], item.a],
      [['b'], item.b],
    ];
  return [];
}

/** An id that is pointed to has to be there. */
export const idsKnown: Rule = function* (draft) {
  const claims = draft.claims.map(({ value }) => value.id);
  const sides = draft.article?.value.sides.map(({ id }) => id) ?? [];
  const voices = draft.article?.value.voices.map(({ id }) => id) ?? [];
  const unknown = (at: YamlFile['at'], path: Path, what: string, id: string, ids: readonly string[]): Problem => {
    const near = nearestName(ids, id);
    const home = what === 'claim' ? 'claims.yaml' : 'article.yaml';
    return {
      ...at(path),
      message: `There is no ${what} \`${id}\`.`,
      found: id,
      expected: near ? `\`${near}\`, perhaps` : `the id of a ${what} in ${home}`,
      mend: `Mend the id, or add the ${what} to ${home}.`,
    };
  };
  const known = (id: string | null): boolean => id === null || draft.knows('claim', id);

  if (draft.article) {
    const { value, at } = draft.article;
    for (const [index, { side }] of value.voices.entries()) {
      if (side !== null && !sides.includes(side)) yield unknown(at, ['voices', index, 'side'], 'side', side, sides);
    }
    for (const claim of draft.claims) {
      for (const field of ['who', 'accuses'] as const) {
        const id = claim.value[field];
        if (id !== null && !voices.includes(id)) yield unknown(claim.at, [field], 'voice', id, voices);
      }
    }
  }
  for (const { value, at } of draft.conflicts) {
    for (const end of ['a', 'b'] as const) {
      if (!known(value[end])) yield unknown(at, [end], 'claim', value[end], claims);
    }
  }
  for (const { value, at } of draft.exercises) {
    for (const [index, item] of value.items.entries()) {
      for (const [path, id] of references(item)) {
        if (id !== null && !known(id)) yield unknown(at, ['items', index, ...path], 'claim', id, claims);
      }
    }
  }
};
