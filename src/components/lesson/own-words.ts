import type { ExerciseType } from '../../core/exercises/types.ts';
import type { Strings } from '../../core/schema/ui.ts';

type Words = Strings['exercise'];
type Group = 'sort' | 'match' | 'survey' | 'order' | 'rewrite' | 'blind' | 'plain';

/** Whose words a group is: no other type’s island reads them. `plain` is for the page without JavaScript alone. */
const OWNER: { readonly [G in Group]: ExerciseType | null } = {
  sort: 'sort',
  match: 'match',
  survey: 'mark',
  order: 'order',
  rewrite: 'rewrite',
  blind: 'blind',
  plain: null,
};

type Signs = Strings['signs'];
/** The names of fields, on any board. */
const FIELDS = ['attribution', 'kind', 'verdict', 'answers', 'contradicted', 'clash', 'no-clash'] as const;
/** The names of signs that a type’s island reads. */
const SIGNS: { readonly [T in ExerciseType]: readonly (keyof Signs)[] } = {
  sort: FIELDS,
  blind: [...FIELDS, 'arguable'],
  mark: ['answers'],
  match: ['relation', 'differs'],
  annotate: ['verdict', 'arguable'],
  choose: [],
  order: [],
  settle: [],
  rewrite: [],
};

/** The names of signs that an exercise of a type needs; see `wordsFor`. */
export function signsFor(type: ExerciseType, signs: Signs): Signs {
  // What is left out is read by islands of other types only.
  return Object.fromEntries(SIGNS[type].map((name) => [name, signs[name]])) as Signs;
}

/**
 * The words that an exercise of a type needs. An island’s props stand in the page’s source, once for each exercise, and half of
 * all words belong to other types.
 *
 * @param certainty whether the exercise asks how sure the learner is
 */
export function wordsFor(type: ExerciseType, words: Words, certainty: boolean): Words {
  const own = Object.entries(words).filter(([name]) =>
    name === 'certainty' ? certainty : !(name in OWNER) || OWNER[name as Group] === type,
  );
  // What is left out is read by islands of other types only, or where certainty is asked for.
  return Object.fromEntries(own) as Words;
}
