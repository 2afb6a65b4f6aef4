import type { Rule } from '../rule.ts';

/** A conflict joins two different claims, and no pair stands twice. */
export const conflictPairs: Rule = function* (draft) {
  const seen = new Map<string, string>();
  for (const { value, at } of draft.conflicts) {
    if (value.a === value.b) {
      yield {
        ...at(['b']),
        message: 'The claim is in conflict with itself.',
        found: `a: ${value.a}, b: ${value.b}`,
        expected: 'the ids of two different claims',
        mend: 'Put the other claim’s id here.',
      };
      continue;
    }
    const pair = [value.a, value.b].sort().join(' ');
    const first = seen.get(pair);
    if (first === undefined) seen.set(pair, value.id);
    else
      yield {
        ...at(['id']),
        message: 'This pair of claims already has a conflict.',
        found: `\`${value.id}\` and \`${first}\``,
        expected: 'one conflict for a pair; it holds both ways',
        mend: 'Make the two entries one.',
      };
  }
};
