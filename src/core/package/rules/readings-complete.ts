import type { Rule } from '../rule.ts';
import type { Problem } from '../types.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

function* check(at: YamlFile['at'], key: string, readings: readonly string[]): Iterable<Problem> {
  if (readings.length === 0) return;
  const path: Path = ['arguable'];
  if (new Set(readings).size < 2) {
    yield {
      ...at(path),
      message: 'What is arguable needs two different readings or more.',
      found: readings.join('; '),
      expected: `${key}; and another one`,
      mend: 'Add the other reading, or take `arguable` out.',
    };
  }
  if (readings[0] !== key) {
    yield {
      ...at([...path, 0]),
      message: 'The first reading has to be the key’s own.',
      found: readings[0] ?? '',
      expected: key,
      mend: 'Put the key’s own reading first, or change the key.',
    };
  }
}

/** Where careful readers differ, every reading is given, the key's own first. */
export const readingsComplete: Rule = function* (draft) {
  for (const { value, at } of draft.claims) {
    const words = ({ attribution, kind }: { attribution: string; kind: string }) => `${attribution}, ${kind}`;
    yield* check(at, words(value), value.arguable.map(words));
  }
  for (const { value, at } of draft.conflicts) {
    yield* check(
      at,
      value.strength,
      value.arguable.map(({ strength }) => strength),
    );
  }
};
