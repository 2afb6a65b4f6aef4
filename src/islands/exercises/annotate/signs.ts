import type { Verdict } from '../../../core/codebook/values.ts';
import type { SignName } from '../../Sign.tsx';

/** The signs of a verdict: who answers, and what is said by its shape; off the board there is one for both. */
export const SIGNS: Readonly<Record<Verdict, readonly [SignName, SignName?]>> = {
  'sourced-fact': ['somebody', 'fact'],
  'sourced-accusation': ['somebody', 'accusation'],
  'unsourced-statement': ['nobody', 'fact'],
  'unattributed-allegation': ['nobody', 'accusation'],
  colour: ['colour'],
};

/** The sign that gives a verdict its colour and line. */
export const lineOf = (verdict: Verdict): SignName => SIGNS[verdict][0];
