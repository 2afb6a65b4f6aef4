import type { Verdict } from '../../core/codebook/values.ts';

/** What is written into the margin of a story that is marked up on paper. Letters, because a number there would be a line’s. */
export const CODES: Readonly<Record<Verdict, string>> = {
  'sourced-fact': 'A',
  'sourced-accusation': 'B',
  'unsourced-statement': 'C',
  'unattributed-allegation': 'D',
  colour: 'E',
};
