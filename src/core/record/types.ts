import type { ItemResponse } from '../exercises/types.ts';

/** How sure a learner said to be. Never scored. */
export const CERTAINTIES = ['guess', 'think', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `partly`: some right ones found, none wrong, or the like; `noted`: nothing to be right about. */
export const OUTCOMES = ['right', 'partly', 'wrong', 'noted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What help was used before answering. */
export const HELPS = ['none', 'hint', 'shown'] as const;
export type Help = (typeof HELPS)[number];

/** Where an answer was given. */
export const CONTEXTS = ['lesson', 'check', 'assignment', 'review', 'blind', 'open'] as const;
export interface Context {
  readonly kind: (typeof CONTEXTS)[number];
  /** The lesson's slug, the check's letter, the assignment's id. */
  readonly id: string;
}

/** The learner of a device that nobody shares. */
export const ONLY_LEARNER = 'me';

/** One answer to one item. The log of attempts is only ever added to; all else is computed from it. */
export interface Attempt {
  /** Version of this shape. */
  readonly v: 1;
  /** `article/exercise/item`. */
  readonly item: string;
  /** The item's own revision when it was answered. */
  readonly revision: number;
  readonly response: ItemResponse;
  readonly outcome: Outcome;
  readonly certainty: Certainty | null;
  readonly help: Help;
  readonly context: Context;
  /** Which learner on a shared device. */
  readonly learner: string;
  /** Random name of the device (browser profile); with `seq` it names the attempt. */
  readonly device: string;
  /** Counts up on one device, whatever its clock does. */
  readonly seq: number;
  /** Milliseconds since 1970, by the device's clock. */
  readonly at: number;
  /** Milliseconds from showing the item to the answer; null where not known. */
  readonly took: number | null;
  /** What the order of options was drawn from; 0 for the authored order. */
  readonly seed: number;
}
