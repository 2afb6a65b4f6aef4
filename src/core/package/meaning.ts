import type { Exercise, ExerciseType, Item } from '../exercises/types.ts';

/** What bears meaning in an item, by type: change it, and old answers no longer answer the same question. */
const MEANING: { readonly [T in ExerciseType]: (item: Item<T>) => unknown } = {
  sort: ({ ask, key }) => [ask.board, ask.claim.text, ask.beside?.text ?? null, key.field],
  mark: ({ ask, key }) =>
    key.form === 'survey'
      ? [ask.form, ask.passage.map(({ paragraph }) => paragraph)]
      : [ask.form, ask.passage.flatMap(({ parts }) => parts), key.right],
  match: ({ ask, key }) => {
    if (ask.form === 'find') return [ask.claim.text, ask.among.map(({ id }) => id), key.form === 'find' && key.right];
    return [ask.questions, ask.a.text, ask.b.text, key.form === 'judge' && [key.relation, key.differs, key.both]];
  },
  choose: ({ ask, key }) => [
    ask.many,
    ask.quoted?.text ?? null,
    // The order of the options is not part of it: answers are kept by the option’s id.
    Object.entries(key.options)
      .map(([id, { right }]) => [id, right])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  ],
  // The words alone: marks are offsets into them, and are laid over whatever the key is today.
  annotate: ({ ask }) => ask.paragraphs.map(({ paragraph, text }) => [paragraph, text]),
};

/** One item’s revision, and what bears meaning in it. */
export interface ItemMeaning {
  /** `article/exercise/item`. */
  readonly id: string;
  readonly revision: number;
  /** The same text as long as the item means the same. The words of stems, options and feedback are not in it. */
  readonly meaning: string;
}

/** The meaning of every item of an exercise. */
export function meaningsOf(exercise: Exercise): readonly ItemMeaning[] {
  const one = <T extends ExerciseType>(type: T, item: Item<T>): ItemMeaning => ({
    id: `${exercise.id}/${item.id}`,
    revision: item.revision,
    meaning: JSON.stringify([type, MEANING[type](item)]),
  });
  switch (exercise.type) {
    case 'sort':
      return exercise.items.map((item) => one('sort', item));
    case 'mark':
      return exercise.items.map((item) => one('mark', item));
    case 'match':
      return exercise.items.map((item) => one('match', item));
    case 'choose':
      return exercise.items.map((item) => one('choose', item));
    case 'annotate':
      return exercise.items.map((item) => one('annotate', item));
  }
}
