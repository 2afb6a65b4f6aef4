/** A hand-in is never trusted: what came of an answer is scored here, from the key. */
import { type Brief, fromBrief } from '../codec/brief.ts';
import type { HandedItem, HandIn } from '../codec/hand-in.ts';
import { type Fate, layOver } from '../exercises/annotate/overlay.ts';
import type { AnnotateKey } from '../exercises/annotate/types.ts';
import { SCORERS } from '../exercises/score.ts';
import { scoreItem } from '../exercises/score-item.ts';
import type { SortKey } from '../exercises/sort/types.ts';
import type { ExerciseType, ItemResponse, Keys, Scorer } from '../exercises/types.ts';
import type { Certainty, Outcome } from '../record/types.ts';
import type { Sight } from '../results/check-result.ts';
import type { ClassItem } from './items.ts';
import { sightOf } from './side.ts';

/** A first answer, scored. */
export interface Judged {
  readonly item: ClassItem;
  readonly response: ItemResponse;
  readonly outcome: Outcome;
  /** What was picked, by the options’ ids; of a marked story the fate of each claim, as `fateOption` writes it. */
  readonly options: readonly string[];
  /** On who answers; null where the item does not ask for it. */
  readonly sight: Sight | null;
  readonly certainty: Certainty | null;
  /** Seconds; null where not known. */
  readonly took: number | null;
  readonly tries: number;
  /** What came of the last answer, where it is another one. */
  readonly last: Outcome | null;
}

/** A hand-in as it was received. */
export interface Received {
  readonly handIn: HandIn;
  /** With every answer. */
  readonly whole: boolean;
  readonly sealed: boolean;
  /** When it was read in, in milliseconds since 1970. */
  readonly read: number;
}
/** A hand-in with its answers scored. */
export interface Sheet extends Received {
  /** By the item’s global id. */
  readonly answers: ReadonlyMap<string, Judged>;
  /** Answers to items, or revisions, that this version of the site does not have. */
  readonly unknown: number;
  /** Answers that are none to their item. */
  readonly unfit: number;
  /** Items of the assignment without an answer. */
  readonly missing: number;
}

/** An option that stands for what became of a claim in a marked story. */
export const fateOption = (fate: Fate, claim: string): string => `${fate} ${claim}`;

/** Scores what was said to an item; null where it is no answer to it. Total. */
export function judgeBrief(
  { item, type, scored }: ClassItem,
  values: Brief,
): Pick<Judged, 'response' | 'outcome' | 'options' | 'sight'> | null {
  const response = fromBrief(type, values);
  if (!response) return null;
  const scorer = SCORERS[type] as Scorer<ExerciseType>;
  const score = scoreItem<Keys[ExerciseType]>(scorer, scored, item.key, response);
  if (score.state === 'not-ready') return null;
  const sight = response.type === 'sort' ? sightOf((item.key as SortKey).field, response.field) : null;
  return { response, outcome: score.outcome, options: optionsOf(response, item.key), sight: scored ? sight : null };
}

function optionsOf(response: ItemResponse, key: Keys[ExerciseType]): readonly string[] {
  switch (response.type) {
    case 'sort':
    case 'blind':
      return [response.field];
    case 'mark':
      return [...new Set(response.picked)];
    case 'choose':
    case 'rewrite':
      return [...new Set(response.chosen)];
    case 'order':
      return response.places;
    case 'settle':
      return [response.record];
    case 'match': {
      const { relation, differs, both, found } = response;
      if (found !== undefined) return [found];
      // After “two things” the other questions are not asked.
      const more = relation === 'two-things' ? [] : [...(differs ?? []), ...(both === undefined ? [] : [String(both)])];
      return [...(relation === undefined ? [] : [relation]), ...new Set(more)];
    }
    case 'annotate':
      return layOver(key as AnnotateKey, response).claims.map(({ fate, claim }) => fateOption(fate, claim.id));
  }
}

/** Items by the short name that they have in hand-ins. */
export const byKey = (items: readonly ClassItem[]): ReadonlyMap<string, ClassItem> =>
  new Map(items.map((item) => [item.key, item]));

/** Scores a hand-in. Total: every answer is counted somewhere, and none is dropped in silence. */
export function judgeHandIn(items: ReadonlyMap<string, ClassItem>, received: Received): Sheet {
  const answers = new Map<string, Judged>();
  let [unknown, unfit] = [0, 0];
  for (const row of received.handIn.items) {
    const item = items.get(row.key);
    if (!item) {
      unknown += 1;
      continue;
    }
    const judged = judgeRow(item, row);
    if (judged) answers.set(item.id, judged);
    else unfit += 1;
  }
  return { ...received, answers, unknown, unfit, missing: items.size - answers.size };
}

function judgeRow(item: ClassItem, { first, last, certainty, took, tries }: HandedItem): Judged | null {
  const judged = judgeBrief(item, first);
  if (!judged) return null;
  return { item, ...judged, certainty, took, tries, last: last ? (judgeBrief(item, last)?.outcome ?? null) : null };
}
