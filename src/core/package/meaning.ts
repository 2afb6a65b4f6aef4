import { maskedText } from '../anchoring/mask.ts';
import type { Exercise, ExerciseType, Item } from '../exercises/types.ts';

/** Which options are right. Their order is not part of it: answers are kept by the option’s id. */
const rightOf = (options: Readonly<Record<string, { readonly right: boolean }>>) =>
  Object.entries(options)
    .map(([id, { right }]) => [id, right])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));

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
  choose: ({ ask, key }) => [ask.many, ask.quoted?.text ?? null, rightOf(key.options)],
  order: ({ ask, key }) =>
    // In the right order; the one in which they are shown is not part of it.
    key.passages.map(({ id, rank }) => [id, rank, ask.passages.find((one) => one.id === id)?.passage.text]),
  settle: ({ ask, key }) => [
    ask.claim.text,
    Object.entries(key.records)
      .map(([id, { settles }]) => [id, settles])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  ],
  rewrite: ({ ask, key }) => [ask.quoted.text, rightOf(key.options), key.ratings.map(({ id }) => id).sort()],
  blind: ({ ask, key }) => [ask.round, ask.round === 'open' ? ask.claim.text : maskedText(ask.claim.pieces), key.field],
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
    case 'order':
      return exercise.items.map((item) => one('order', item));
    case 'settle':
      return exercise.items.map((item) => one('settle', item));
    case 'rewrite':
      return exercise.items.map((item) => one('rewrite', item));
    case 'blind':
      return exercise.items.map((item) => one('blind', item));
    case 'annotate':
      return exercise.items.map((item) => one('annotate', item));
  }
}
