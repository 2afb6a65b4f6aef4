/** What a teacher may want to look at twice. None of it proves anything. */
import type { Pupil } from './collect.ts';
import type { Judged } from './judge.ts';

/** How few answers, and how few mistakes among them, may be alike by chance alone. */
const ALIKE_FROM = { answers: 8, mistakes: 3 } as const;
/** Seconds an answer in which nobody reads what was asked. */
const HASTE = 2;

export interface Noticed {
  /** All first answers the same, mistakes among them. */
  readonly alike: readonly (readonly Pupil[])[];
  /** Handed in from the same device, by the same learner there, under several names. */
  readonly shared: readonly (readonly Pupil[])[];
  /** Half of the answers took two seconds or less. */
  readonly hasty: readonly Pupil[];
}

const answersOf = ({ counts }: Pupil): readonly Judged[] => [...counts.answers.values()];

function grouped(pupils: readonly Pupil[], by: (pupil: Pupil) => string | null): readonly (readonly Pupil[])[] {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const key = by(pupil);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), pupil]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

export function notice(pupils: readonly Pupil[]): Noticed {
  const alike = grouped(pupils, (pupil) => {
    const answers = answersOf(pupil);
    const mistakes = answers.filter(({ outcome }) => outcome === 'wrong' || outcome === 'partly');
    if (answers.length < ALIKE_FROM.answers || mistakes.length < ALIKE_FROM.mistakes) return null;
    // In whichever order they were asked.
    return answers
      .map(({ item, options }) => JSON.stringify([item.key, options]))
      .sort()
      .join('\n');
  });
  const shared = grouped(
    pupils.filter(({ shares }) => shares.length > 0),
    (pupil) => [pupil.key, ...pupil.shares].sort().join('\n\n'),
  );
  const hasty = pupils.filter((pupil) => {
    const timed = answersOf(pupil).flatMap(({ took }) => (took === null ? [] : [took]));
    return timed.length >= ALIKE_FROM.answers && timed.filter((took) => took <= HASTE).length * 2 >= timed.length;
  });
  return { alike, shared, hasty };
}
