import { z } from 'zod';
import { TRAPS } from '../../checks/traps.ts';
import { BOARDS, type BoardName } from '../../exercises/sort/types.ts';
import { wrongByField } from '../claim.ts';
import { id, revision, wordsOrNull } from '../id.ts';
import { itemsOf, shared } from './shared.ts';

const BOARD_NAMES = Object.keys(BOARDS) as BoardName[];

const item = z.strictObject({
  id: id('The item’s id'),
  revision,
  claim: id('The claim to place'),
  beside: id('A claim’s id')
    .nullable()
    .default(null)
    .describe('On the boards three-way and clash: the claim shown beside it'),
  why: wordsOrNull('Stands in for the claim’s own why'),
  wrong: wrongByField,
  trap: z.enum(TRAPS).optional().describe('In a check: the shallow rule that the item punishes'),
});

/** `type: sort`: place claims in the fields of a board. */
export const sortSchema = z.strictObject({
  ...shared,
  type: z.literal('sort'),
  board: z.enum(BOARD_NAMES).describe('Which fields the board has'),
  items: itemsOf(item),
});
export type SortSource = z.infer<typeof sortSchema>;
