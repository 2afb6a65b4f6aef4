/** What came of a check: computed from the record and the key, kept nowhere. */
import type { Field } from '../exercises/sort/types.ts';
import type { Attempt, Certainty } from '../record/types.ts';
import type { Counts } from './signal.ts';

/** An item of a check with its answer. */
export interface CheckItem {
  /** `article/exercise/item`. */
  readonly id: string;
  readonly revision: number;
  readonly type: 'board' | 'pair';
  readonly answer: Field;
}

/**
 * What became of a claim on the question who answers. Nobody answers: `caught` or `missed`. Somebody answers: `recognised`, or
 * `flagged` by mistake.
 */
export type Sight = 'caught' | 'missed' | 'recognised' | 'flagged';

/** A claim of the board, answered. */
export interface ClaimResult {
  readonly item: CheckItem;
  readonly said: Field;
  readonly sight: Sight;
  readonly accusation: boolean;
  /** Whether fact or accusation was seen, whoever answers. */
  readonly kindRight: boolean;
  readonly right: boolean;
  readonly certainty: Certainty | null;
}
/** A pair, answered. */
export interface PairResult {
  readonly item: CheckItem;
  readonly said: Field;
  readonly right: boolean;
  readonly certainty: Certainty | null;
}
/** How often each of the four. */
export type Sights = Readonly<Record<Sight, number>>;

/** `trusts`: misses more than flags; `doubts`: the other way; null where the two differ by less than four. */
export type Lean = 'trusts' | 'doubts' | null;

export interface CheckResult {
  readonly claims: readonly ClaimResult[];
  readonly pairs: readonly PairResult[];
  readonly sights: Sights;
  readonly lean: Lean;
  /** The same for accusations and for facts to check. */
  readonly byTone: { readonly accusations: Sights; readonly facts: Sights };
}

/** From which difference between the two kinds of mistake on a lean is named: with fewer, chance alone would name one too often. */
export const LEAN_FROM = 4;

const ACCUSED: readonly Field[] = ['sourced-accusation', 'unattributed-allegation'];
const NAMED: readonly Field[] = ['sourced-fact', 'sourced-accusation'];

function sightOf(answer: Field, said: Field): Sight {
  const named = NAMED.includes(said);
  if (NAMED.includes(answer)) return named ? 'recognised' : 'flagged';
  return named ? 'missed' : 'caught';
}

function count(claims: readonly ClaimResult[]): Sights {
  const of = (sight: Sight) => claims.filter((claim) => claim.sight === sight).length;
  return { caught: of('caught'), missed: of('missed'), recognised: of('recognised'), flagged: of('flagged') };
}

/** The lean that two kinds of mistakes show. */
export function leanOf({ missed, flagged }: Pick<Sights, 'missed' | 'flagged'>): Lean {
  if (missed - flagged >= LEAN_FROM) return 'trusts';
  return flagged - missed >= LEAN_FROM ? 'doubts' : null;
}

/** The counts that signal detection works with. */
export const countsOf = ({ caught, missed, recognised, flagged }: Sights): Counts => ({
  hits: caught,
  signals: caught + missed,
  falseAlarms: flagged,
  noises: recognised + flagged,
});

/**
 * The answers that count, by item: of a check that was finished, the first one that was handed in. What was only
 * noted on the way does not count.
 *
 * @returns null where an item has none: the check is not finished.
 */
export function handedIn(
  items: readonly Pick<CheckItem, 'id' | 'revision'>[],
  attempts: readonly Attempt[],
): ReadonlyMap<string, Attempt> | null {
  const found = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.context.kind !== 'check' || attempt.outcome === 'noted' || found.has(attempt.item)) continue;
    found.set(attempt.item, attempt);
  }
  const whole = items.every(({ id, revision }) => found.get(id)?.revision === revision);
  return whole && items.length > 0 ? found : null;
}

/** The result of a finished check; null where it is not finished. */
export function checkResult(items: readonly CheckItem[], attempts: readonly Attempt[]): CheckResult | null {
  const answers = handedIn(items, attempts);
  if (!answers) return null;
  const given = items.map((item) => {
    const attempt = answers.get(item.id);
    const said = (attempt?.response.type === 'sort' ? attempt.response.field : '') as Field;
    return { item, said, right: said === item.answer, certainty: attempt?.certainty ?? null };
  });
  const claims = given
    .filter(({ item }) => item.type === 'board')
    .map((one): ClaimResult => {
      const accusation = ACCUSED.includes(one.item.answer);
      const kindRight = ACCUSED.includes(one.said) === accusation;
      return { ...one, accusation, kindRight, sight: sightOf(one.item.answer, one.said) };
    });
  const sights = count(claims);
  return {
    claims,
    pairs: given.filter(({ item }) => item.type === 'pair'),
    sights,
    lean: leanOf(sights),
    byTone: {
      accusations: count(claims.filter(({ accusation }) => accusation)),
      facts: count(claims.filter(({ accusation }) => !accusation)),
    },
  };
}

/** Everything answered, what was sure and wrong first, then what was wrong, then the rest; else in the order of the check. */
export function inOrderOfUse(result: CheckResult): readonly (ClaimResult | PairResult)[] {
  const rank = ({ right, certainty }: ClaimResult | PairResult): number =>
    right ? 3 : certainty === 'sure' ? 0 : certainty === 'think' ? 1 : 2;
  return [...result.claims, ...result.pairs]
    .map((one, at) => ({ one, at }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.at - b.at)
    .map(({ one }) => one);
}
