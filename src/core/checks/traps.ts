/** The shallow rule that an item of a check punishes. */
export const BOARD_TRAPS = ['tone', 'quotes', 'hedge', 'number', 'name', 'length', 'side', 'none'] as const;

/** What makes a pair look like the other answer: reasons for “no clash” that look like one, then clashes that hide. */
export const PAIR_TRAPS = [
  'two-speakers',
  'two-times',
  'two-places',
  'part-whole',
  'same-topic',
  'far-apart',
  'no-number',
  'paraphrase',
  'none',
] as const;

export const TRAPS = [...new Set([...BOARD_TRAPS, ...PAIR_TRAPS])];
export type Trap = (typeof TRAPS)[number];
