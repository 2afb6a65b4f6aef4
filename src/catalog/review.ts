/** What reviews and mastery fetch: an index of the scored items. */
import { standsAlone } from '../core/exercises/alone.ts';
import { type Skill, skillOf } from '../core/exercises/skills.ts';
import type { Exercise } from '../core/exercises/types.ts';
import type { Lesson } from '../core/package/lessons.ts';
import type { Package } from '../core/package/types.ts';
import type { ReviewIndex } from '../core/record/review-index.ts';
import { courses, exerciseOf, lessonsOf, packages } from './index.ts';

/** Reserve articles are for checks: nothing of them may be seen before, and no key of theirs is handed out here. */
const open = () => packages().filter(({ info }) => info.role !== 'reserve');
const scored = (): readonly Exercise[] => open().flatMap(({ exercises }) => exercises.filter((one) => one.scored));

/** The index of every scored item of the stories that are open to all. */
export function reviewIndex(): ReviewIndex {
  const lessonsHere = courses().map(lessonsOf);
  const all = new Map(lessonsHere.flat().map((lesson) => [lesson.slug, lesson]));
  return {
    articles: Object.fromEntries(
      open().map(({ slug, info }) => [
        slug,
        { found: info.provenance.origin === 'found', practice: info.role === 'practice', lang: info.lang },
      ]),
    ),
    courses: lessonsHere.map((lessons) => lessons.map(({ slug }) => slug)),
    items: scored().flatMap((exercise) =>
      exercise.items.map(({ id, revision }, at) => ({
        id: `${exercise.id}/${id}`,
        revision,
        type: exercise.type,
        skill: skillOf(exercise, at),
        alone: standsAlone(exercise, at),
        lessons: [...all.values()].filter(({ exercises }) => exercises.includes(exercise.id)).map(({ slug }) => slug),
      })),
    ),
  };
}

/** Where a skill is trained: in a lesson, or on a practice story. */
export type Training = { readonly lesson: Lesson } | { readonly story: Package };

/**
 * For each skill the lesson of the main course that asks most about it, the earlier of two that ask the same; where none does, the
 * practice story with most on it. Null where there is nothing.
 *
 * @param made what is wanted of it
 */
export function trainedIn<L>(made: (where: Training) => L): Readonly<Record<Skill, L | null>> {
  const [main] = courses();
  const lessons = main ? lessonsOf(main).map((lesson) => ({ where: { lesson }, ids: lesson.exercises })) : [];
  const stories = open()
    .filter(({ info }) => info.role === 'practice')
    .map((story) => ({ where: { story }, ids: story.exercises.map(({ id }) => id) }));
  const asks = (ids: readonly string[], skill: Skill): number =>
    ids.map(exerciseOf).flatMap((one) => one.items.filter((_, at) => one.scored && skillOf(one, at) === skill)).length;
  const most = (places: readonly { readonly where: Training; readonly ids: readonly string[] }[], skill: Skill) =>
    places
      .map(({ where, ids }) => ({ where, n: asks(ids, skill) }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n)[0]?.where;
  const trained = (skill: Skill): L | null => {
    const where = most(lessons, skill) ?? most(stories, skill);
    return where ? made(where) : null;
  };
  return {
    'name-source': trained('name-source'),
    'spot-hidden': trained('spot-hidden'),
    'tell-colour': trained('tell-colour'),
    'find-clash': trained('find-clash'),
  };
}
