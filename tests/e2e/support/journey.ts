/** What a journey knows of the course. It is read from the same content as the site, so that editors may change their words. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { courses, exerciseOf, itemsOf, lessonsOf, packageOf, stepsOf } from '../../../src/catalog/index.ts';
import { plainText } from '../../../src/core/anchoring/plain.ts';
import type { StoryWords } from '../../../src/core/anchoring/types.ts';
import { DIFFERENCES, RELATIONS } from '../../../src/core/codebook/values.ts';
import { ANSWERS, SCORERS } from '../../../src/core/exercises/score.ts';
import { scoreItem } from '../../../src/core/exercises/score-item.ts';
import { BOARDS } from '../../../src/core/exercises/sort/types.ts';
import type { ExerciseFor, ExerciseType, Item, Score, Scorer } from '../../../src/core/exercises/types.ts';
import type { ItemRef } from '../../../src/core/record/progress.ts';
import type { Course } from '../../../src/core/schema/course.ts';
import { uiSchema } from '../../../src/core/schema/ui.ts';
import { tickedAlone } from '../../../src/islands/exercises/annotate/marks.ts';
import { type Picks, picksOf, responseOf } from '../../../src/islands/exercises/picks.ts';

/** An exercise, or an item, of whichever type. */
export type AnyExercise = ExerciseFor<ExerciseType>;
export type AnyItem = Item<ExerciseType>;

/** The interface strings of the pages under test. */
export const strings = uiSchema.parse(parse(readFileSync('content/ui/en.yaml', 'utf8')));

const [found] = courses();
if (!found) throw new Error('There is no course to go through.');
/** The course that the landing page leads to. */
export const course = found;

/** A lesson as learners meet it. */
export interface LessonHere {
  readonly slug: string;
  readonly title: string;
  readonly article: string;
  readonly path: string;
  readonly exercises: readonly AnyExercise[];
  readonly items: readonly ItemRef[];
}

/** The lessons of the course, in order. */
export const lessons: readonly LessonHere[] = lessonsOf(course).map((lesson) => ({
  slug: lesson.slug,
  title: lesson.title,
  article: lesson.article,
  path: `/lessons/${lesson.slug}/`,
  exercises: lesson.exercises.map(exerciseOf),
  items: itemsOf(lesson),
}));

/** A step of a course: a lesson or a check, by the words and the address that its link has. */
export interface StepHere {
  readonly kind: 'lesson' | 'check';
  readonly path: string;
  readonly title: string;
}

/** The steps of a course, in order. */
export const stepsIn = (of: Course): readonly StepHere[] =>
  stepsOf(of).map((step) => ({
    kind: step.kind,
    path: `/${step.id}/`,
    title: step.kind === 'lesson' ? step.lesson.title : strings.pages.check.title[step.check.form],
  }));

/** The exercise on the landing page. */
export const landingExercise: AnyExercise = exerciseOf(course.try);

/** One item and where it stands. */
export interface Place {
  readonly lesson: LessonHere;
  readonly exercise: AnyExercise;
  readonly item: AnyItem;
  /** Its place among the exercise's items, from 0. */
  readonly n: number;
}

/** Every item of the course in the order in which learners meet them. */
export const places: readonly Place[] = lessons.flatMap(placesOn);

function placesOn(lesson: LessonHere): readonly Place[] {
  return lesson.exercises.flatMap((exercise) => exercise.items.map((item, n) => ({ lesson, exercise, item, n })));
}

/** The practice page as if it were a lesson, with exercises of the types that no lesson has yet. */
export const practice: LessonHere = {
  slug: 'harbour-crane',
  title: packageOf('harbour-crane').info.title,
  article: 'harbour-crane',
  path: '/practice/harbour-crane/',
  exercises: packageOf('harbour-crane').exercises.filter(
    ({ type }) => !places.some(({ exercise }) => exercise.type === type),
  ) as readonly AnyExercise[],
  items: [],
};

/** Every item of the course, and after them those of types that no lesson has yet. */
export const allPlaces: readonly Place[] = [...places, ...placesOn(practice)];

/**
 * The first of a list.
 *
 * @throws where it is empty, with what was looked for: the content then lacks what the journey is about.
 */
export function first<T>(list: readonly T[], what: string): T {
  const [one] = list;
  if (one === undefined) throw new Error(`The course has no ${what}.`);
  return one;
}

/** Exercises of one item: nothing else comes on the table once they are answered. */
const singles = places.filter(({ exercise }) => exercise.scored && exercise.items.length === 1);
const one = first(
  singles.filter(({ lesson }) => singles.filter((other) => other.lesson === lesson).length > 1),
  'lesson with two exercises of one item',
);

/** Two of them in the same lesson. */
export const twoSingles: readonly [Place, Place] = [
  one,
  first(
    singles.filter(({ lesson, exercise }) => lesson === one.lesson && exercise !== one.exercise),
    'second exercise in the same lesson',
  ),
];

type Scored = Extract<Score, { state: 'scored' }>;

/** What an answer comes to, by the key. Undefined where it is not complete. */
export function scored({ exercise, item }: Pick<Place, 'exercise' | 'item'>, picks: Picks): Scored | undefined {
  const score = scoreItem(
    SCORERS[exercise.type] as Scorer<ExerciseType>,
    exercise.scored,
    item.key,
    responseOf(exercise.type, picks),
  );
  return score.state === 'scored' ? score : undefined;
}

/** The answer of the key; where nothing is right or wrong, whatever can be picked first. */
export function rightPicks(place: Pick<Place, 'exercise' | 'item'>): Picks {
  const answer = place.exercise.scored ? keyAnswer(place.exercise, place.item) : null;
  const picks = answer ? picksOf(answer) : first(candidates(place.item), 'answer to pick');
  if (!scored(place, picks)) throw new Error(`${place.exercise.id}/${place.item.id}: the key's answer is unfinished.`);
  return picks;
}

/** The first answer that can be given: what somebody picks who does not read. */
export function firstPicks(place: Pick<Place, 'exercise' | 'item'>): Picks {
  return first(
    candidates(place.item).filter((picks) => scored(place, picks)),
    'complete answer',
  );
}

const keyAnswer = <T extends ExerciseType>({ type }: ExerciseFor<T>, { key }: Item<T>) => ANSWERS[type](key);

/** An answer that comes out as `wrong`, with nothing right in it; undefined where the item has none. */
export function wrongPicks(place: Pick<Place, 'exercise' | 'item'>): Picks | undefined {
  return candidates(place.item).find((picks) => {
    const score = scored(place, picks);
    return score?.outcome === 'wrong' && score.feedback.every(({ right }) => right !== true);
  });
}

/** The words of a story that the feedback on an answer points to, in order. */
export function receipts(score: Pick<Scored, 'feedback'> | undefined): readonly StoryWords[] {
  return score?.feedback.flatMap(({ text }) => text.filter((part) => typeof part !== 'string')) ?? [];
}

/** Feedback as plain text, a line each. */
export function told(score: Pick<Scored, 'feedback'> | undefined): readonly string[] {
  const lines = score?.feedback.map(({ text }) => plainText(text));
  return lines?.filter((line) => line !== '') ?? [];
}

/** Simple answers to try: every single pick, every order, and for pairs every relation with all that may be asked further. */
export function candidates({ ask }: AnyItem): readonly Picks[] {
  if ('board' in ask) return BOARDS[ask.board].map((field) => ({ field: [field] }));
  if ('passages' in ask) {
    return orders(ask.passages.map(({ id }) => id)).map((ids) => ({ places: ids.map((id, at) => `${at + 1} ${id}`) }));
  }
  if ('records' in ask) return ask.records.map(({ id }) => ({ record: [id] }));
  if ('round' in ask) return BOARDS.board.map((field) => ({ field: [field] }));
  if ('paragraphs' in ask) {
    return ask.paragraphs.flatMap((one) => one.starts.map((_, clause) => ({ spans: [tickedAlone(one, clause)] })));
  }
  if ('options' in ask) return ask.options.map(({ id }) => ({ chosen: [id] }));
  if (ask.form === 'phrases' || ask.form === 'survey') {
    return ask.passage
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (typeof part === 'string' ? [] : [{ picked: [part.id] }]));
  }
  if (ask.form === 'find') return ask.among.map(({ id }) => ({ found: [id] }));
  if (!('questions' in ask)) return [];
  // Only what is asked: a pair may want no more than the relation.
  const differs = ask.questions.includes('differs') ? DIFFERENCES.map((one) => ({ differs: [one] })) : [{}];
  const both = ask.questions.includes('both') ? ['true', 'false'].map((one) => ({ both: [one] })) : [{}];
  return RELATIONS.flatMap((relation) =>
    differs.flatMap((one) => both.map((other) => ({ relation: [relation], ...one, ...other }))),
  );
}

/** Every order of a few words. */
function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length === 0) return [[]];
  return words.flatMap((first) => orders(words.filter((word) => word !== first)).map((rest) => [first, ...rest]));
}
