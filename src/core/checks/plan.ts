/** How a check is made: the same for both forms, so that before and after can be compared. */

/** The two forms of the check: before the course, and after it. */
export const FORMS = ['A', 'B'] as const;
export type CheckForm = (typeof FORMS)[number];

/** About how long a check takes, in minutes, with its story. */
export const MINUTES = 12;

/** Ids of the two exercises that a check has. */
export const BOARD_ID = 'check-board';
export const PAIRS_ID = 'check-pairs';

/** Claims in each field of the board: attribution and tone are crossed, so that tone alone does no better than chance. */
export const PER_FIELD = 4;
/** Claims on the board in all. */
export const CLAIMS = 16;
/** Pairs that clash, and as many that do not. */
export const PAIRS_EACH = 3;

/** The most claims of 16 that a shallow rule may get right about who answers; 8 is chance. */
export const MOST_ANSWERS = 10;
/** The most claims of 16 that a rule which always says the same field may get right; 4 is chance. */
export const MOST_FIELDS = 6;
/** The most pairs of 6 that a shallow rule may get right; 3 is chance. */
export const MOST_PAIRS = 4;
