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

/**
 * The words that an exercise of a type needs. An island’s props stand in the page’s source, once for each exercise, and half of
 * all words belong to other types.
 */
export function wordsFor(type: ExerciseType, words: Words): Words {
  const own = Object.entries(words).filter(([name]) => !(name in OWNER) || OWNER[name as Group] === type);
  // What is left out is read by islands of other types only.
  return Object.fromEntries(own) as Words;
}
