import { itemsIn } from '../../schema/exercises.ts';
import type { Rule } from '../rule.ts';
import type { Problem } from '../types.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

interface Named {
  readonly id: string;
  readonly at: YamlFile['at'];
  readonly path: Path;
}

function* twice(what: string, named: readonly Named[]): Iterable<Problem> {
  const first = new Map<string, number>();
  for (const { id, at, path } of named) {
    const place = at(path);
    const line = first.get(id);
    if (line === undefined) first.set(id, place.line);
    else
      yield {
        ...place,
        message: `\`${id}\` is the id of two ${what}.`,
        found: `the first one on line ${line}`,
        mend: 'Choose another id for one of them; keep the one that learners have already answered.',
      };
  }
}

/** An id names one thing only. */
export const idsOnce: Rule = function* (draft) {
  const { article } = draft;
  const own = (entries: readonly { value: { id: string }; at: YamlFile['at'] }[]): Named[] =>
    entries.map(({ value, at }) => ({ id: value.id, at, path: ['id'] }));
  if (article) {
    const { sides, voices } = article.value;
    const list = (root: string, entries: readonly { id: string }[]) =>
      entries.map(({ id }, index) => ({ id, at: article.at, path: [root, index, 'id'] }));
    yield* twice('sides', list('sides', sides));
    yield* twice('voices', list('voices', voices));
  }
  yield* twice('claims', own(draft.claims));
  yield* twice('conflicts', own(draft.conflicts));
  yield* twice('exercises', own(draft.exercises));
  for (const { value, at } of draft.exercises) {
    yield* twice(
      'items',
      value.items.map(({ id }, index) => ({ id, at, path: ['items', index, 'id'] })),
    );
    for (const [index, item] of itemsIn(value).entries()) {
      if ('options' in item) {
        const path = (number: number): Path => ['items', index, 'options', number, 'id'];
        yield* twice(
          'options',
          item.options.map(({ id }, number) => ({ id, at, path: path(number) })),
        );
      }
      if ('records' in item) {
        yield* twice(
          'records',
          item.records.map(({ id }, number) => ({ id, at, path: ['items', index, 'records', number, 'id'] })),
        );
      }
      if ('ratings' in item) {
        yield* twice(
          'ratings',
          item.ratings.map(({ id }, number) => ({ id, at, path: ['items', index, 'ratings', number, 'id'] })),
        );
      }
      if ('passages' in item) {
        yield* twice(
          'passages',
          item.passages.map(({ claim }, number) => ({
            id: claim,
            at,
            path: ['items', index, 'passages', number, 'claim'],
          })),
        );
      }
      if ('among' in item) {
        const path = (number: number): Path => ['items', index, 'among', number];
        yield* twice(
          'passages',
          [item.claim, ...item.among].map((id, number) => ({ id, at, path: path(number - 1) })),
        );
      }
    }
  }
};
