import { findRuns } from '../../anchoring/run.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import type { Path } from '../yaml-file.ts';

type Item = Draft['exercises'][number]['value']['items'][number];

/** The claims whose own key an item asks about. */
function keyed(item: Item): readonly (readonly [path: Path, claim: string])[] {
  if ('passages' in item) return item.passages.map(({ claim }, index) => [['passages', index, 'claim'], claim]);
  // Which record would settle a claim does not hang on who answers for it.
  if ('among' in item || 'records' in item || !('claim' in item) || item.claim === null) return [];
  return [[['claim'], item.claim]];
}

/** The pairs whose conflict an item asks about. */
function pairs(item: Item): readonly (readonly [path: Path, one: string, other: string])[] {
  if ('among' in item) return item.among.map((id, index) => [['among', index], item.claim, id]);
  if ('beside' in item) return item.beside === null ? [] : [[['beside'], item.claim, item.beside]];
  return 'a' in item ? [[['b'], item.a, item.b]] : [];
}

/** The claims on whose source readers differ, and that a right phrase cuts into. */
function phrased(item: Item, draft: Draft): readonly (readonly [path: Path, claim: string])[] {
  if (!('phrases' in item)) return [];
  const texts = item.phrases.map(({ text }) => text);
  const [run, second] = findRuns(draft.paragraphs, texts).runs;
  if (!run || second) return [];
  const disputed = draft.claims.filter(({ value }) => new Set(value.arguable.map((one) => one.attribution)).size > 1);
  return item.phrases.flatMap(({ right }, index) => {
    const span = run.phrases[index];
    if (!right || !span) return [];
    return disputed
      .filter(({ found }) => {
        if (found.state !== 'found' || found.at.paragraph !== run.at.paragraph) return false;
        return found.at.start < span.end && span.start < found.at.end;
      })
      .map(({ value }) => [['phrases', index], value.id] as const);
  });
}

/** What careful readers could dispute never costs a point. */
export const arguableUnscored: Rule = function* (draft) {
  const mend = 'Use another one, or make the exercise `scored: false`.';
  for (const { value, at } of draft.exercises) {
    if (!value.scored) continue;
    for (const [index, item] of value.items.entries()) {
      const arguable = keyed(item).filter(([, id]) => (draft.claim(id)?.value.arguable.length ?? 0) > 0);
      for (const [path, id] of [...arguable, ...phrased(item, draft)]) {
        yield {
          ...at(['items', index, ...path]),
          message: 'An arguable claim cannot be used for points.',
          found: id,
          expected: 'a claim on which careful readers agree',
          mend,
        };
      }
      for (const [path, one, other] of pairs(item)) {
        const conflict = draft.between(one, other);
        if (!conflict || conflict.arguable.length === 0) continue;
        yield {
          ...at(['items', index, ...path]),
          message: 'An arguable conflict cannot be used for points.',
          found: conflict.id,
          expected: 'a pair on which careful readers agree',
          mend,
        };
      }
    }
  }
};
