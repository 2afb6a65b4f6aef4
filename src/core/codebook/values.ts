/**
 * The words of the codebook: every value a claim or a conflict can be keyed with.
 * The order is the order in which they are always shown.
 */

/** Who answers for a claim: a letter would arrive, somebody vague, nobody at all, or the article itself. */
export const ATTRIBUTIONS = ['named', 'unnamed', 'hidden', 'narrator'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What is being said, whoever says it. */
export const KINDS = ['checkable', 'accusation', 'colour'] as const;
export type Kind = (typeof KINDS)[number];

/** What follows from attribution and kind; the first four are the fields of the board. */
export const VERDICTS = [
  'sourced-fact',
  'sourced-accusation',
  'unsourced-statement',
  'unattributed-allegation',
  'colour',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How strongly two claims pull against each other. */
export const STRENGTHS = ['hard', 'shift', 'tension'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** In what two claims differ. */
export const DIFFERENCES = ['time', 'place', 'number', 'who', 'certainty', 'cause'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What a learner can say about two passages. */
export const RELATIONS = ['contradict', 'changed', 'two-things'] as const;
export type Relation = (typeof RELATIONS)[number];
