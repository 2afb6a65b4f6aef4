/** A class over a story: of each claim how many took it right on who answers. */
import type { StoryFile } from '../exercises/shelf.ts';
import type { SortAsk } from '../exercises/sort/types.ts';
import { addCounts, countOf, type ItemCounts, judgedIn, NO_COUNTS } from './counts.ts';
import { fateOption } from './judge.ts';
import type { ItemPicture } from './picture.ts';
import { sideOf } from './side.ts';

export type StoryClaim = StoryFile['claims'][number];

/** How a claim was found and judged by those who marked the whole story. */
export interface Marked {
  readonly of: number;
  readonly missed: number;
  readonly agreed: number;
  readonly differed: number;
  readonly open: number;
}
/** A claim with what the class made of it. */
export interface ClaimHeat {
  readonly claim: StoryClaim;
  /** The items that asked about this claim alone, and who answers for it. */
  readonly asked: readonly ItemPicture[];
  /** Their answers on who answers together; `right` is the side of the key. */
  readonly right: number;
  readonly of: number;
  readonly marked: Marked | null;
  /** From 0, nobody right, to 4, nearly all; null where nobody was asked. */
  readonly step: 0 | 1 | 2 | 3 | 4 | null;
}
/** A story with its claims in order. */
export interface StoryHeat {
  readonly story: StoryFile;
  readonly claims: readonly ClaimHeat[];
}

/** Shares up to which each step goes; the last one takes the rest. */
const STEPS = [0.25, 0.5, 0.75, 0.9] as const;

/** The step of a share; null of none. */
export function stepOf(right: number, of: number): ClaimHeat['step'] {
  if (of <= 0) return null;
  const at = STEPS.findIndex((limit) => right / of < limit);
  return (at < 0 ? 4 : at) as 0 | 1 | 2 | 3 | 4;
}

/** Answers with the side that the key has, of those that say a side at all or colour in place of it. */
function bySide(meant: string, counts: ItemCounts): { right: number; of: number } {
  const side = sideOf(meant);
  const right = Object.keys(counts.options).filter((field) => sideOf(field) === side);
  return { right: right.reduce((sum, field) => sum + countOf(counts, field), 0), of: judgedIn(counts) };
}

const claimOf = ({ item }: ItemPicture) => {
  const { claim, beside } = item.item.ask as SortAsk;
  return beside ? null : claim;
};
const same = (one: StoryClaim['at'], other: StoryClaim['at']) =>
  one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;

function markedOf(claim: string, pictures: readonly ItemPicture[]): Marked | null {
  const counts = pictures.filter(({ item }) => item.type === 'annotate').map(({ digital }) => digital);
  const all = counts.reduce(addCounts, NO_COUNTS);
  if (all.of === 0) return null;
  const of = (fate: Parameters<typeof fateOption>[0]) => countOf(all, fateOption(fate, claim));
  return { of: all.of, missed: of('missed'), agreed: of('agreed'), differed: of('differed'), open: of('open') };
}

/** Lays the answers over a story. */
export function heatOf(story: StoryFile, pictures: readonly ItemPicture[]): StoryHeat {
  const here = pictures.filter(({ item }) => item.article === story.slug);
  const sorted = here.filter(({ item }) => item.type === 'sort' && item.scored);
  return {
    story,
    claims: story.claims.map((claim): ClaimHeat => {
      const asked = sorted.filter((picture) => {
        const quoted = claimOf(picture);
        const field = (picture.item.item.key as { field: string }).field;
        return quoted !== null && quoted.article === story.slug && same(quoted.at, claim.at) && sideOf(field) !== null;
      });
      const sums = asked.map(({ item, counts }) => bySide((item.item.key as { field: string }).field, counts));
      const right = sums.reduce((sum, one) => sum + one.right, 0);
      const of = sums.reduce((sum, one) => sum + one.of, 0);
      return { claim, asked, right, of, marked: markedOf(claim.id, here), step: stepOf(right, of) };
    }),
  };
}
