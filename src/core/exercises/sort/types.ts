import type { Told } from '../../anchoring/types.ts';
import type { Trap } from '../../checks/traps.ts';
import type { Place, Quoted } from '../types.ts';

/** The fields of each board, in the order in which they are shown. */
export const BOARDS = {
  board: ['sourced-fact', 'sourced-accusation', 'unsourced-statement', 'unattributed-allegation'],
  'board-and-colour': [
    'sourced-fact',
    'sourced-accusation',
    'unsourced-statement',
    'unattributed-allegation',
    'colour',
  ],
  answers: ['somebody', 'nobody'],
  who: ['named', 'unnamed', 'hidden', 'narrator'],
  kind: ['checkable', 'accusation'],
  'kind-and-colour': ['checkable', 'accusation', 'colour'],
  'three-way': ['sourced-fact', 'unattributed-allegation', 'contradicted'],
  clash: ['clash', 'no-clash'],
} as const;
export type BoardName = keyof typeof BOARDS;
export type Field = (typeof BOARDS)[BoardName][number];

export interface SortAsk {
  readonly board: BoardName;
  readonly claim: Quoted;
  /** Three-way form and pairs of a check: the second passage. */
  readonly beside: Quoted | null;
}
export interface SortKey {
  readonly board: BoardName;
  readonly field: Field;
  readonly why: Told;
  /** One sentence for each wrong field. */
  readonly wrong: Readonly<Partial<Record<Field, Told>>>;
  readonly light: readonly Place[];
  /** In a check: the shallow rule that the item punishes. */
  readonly trap?: Trap;
}
export interface SortResponse {
  readonly type: 'sort';
  readonly field: string;
}
