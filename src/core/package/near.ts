/**
 * In which passages the words “…” of an authored sentence are looked for first. The rule that checks the words and the
 * builder that links them both ask here, so that they can never differ.
 */
import { findQuote } from '../anchoring/find.ts';
import type { Anchor } from '../anchoring/types.ts';
import type { ChooseSource } from '../schema/exercises/choose.ts';
import type { MatchFindSource, MatchJudgeSource } from '../schema/exercises/match.ts';
import type { SortSource } from '../schema/exercises/sort.ts';

/** Where a claim stands; null where it is not known or not found. */
export type AnchorOf = (claim: string) => Anchor | null;

const known = (anchors: readonly (Anchor | null)[]): readonly Anchor[] => anchors.filter((at) => at !== null);

/** Of a sentence about several claims: theirs, in this order. */
export function nearClaims(ids: readonly string[], anchorOf: AnchorOf): readonly Anchor[] {
  return known(ids.map(anchorOf));
}

/** Of a sort’s item: the claim’s, then that of the one beside it. */
export function nearSort(item: SortSource['items'][number], anchorOf: AnchorOf): readonly Anchor[] {
  return nearClaims(item.beside === null ? [item.claim] : [item.claim, item.beside], anchorOf);
}

/** Of a pair: both passages. */
export function nearJudge(item: MatchJudgeSource['items'][number], anchorOf: AnchorOf): readonly Anchor[] {
  return nearClaims([item.a, item.b], anchorOf);
}

/** Of the answer to “find the passage”: the claim, then all to choose from. */
export function nearFind(item: MatchFindSource['items'][number], anchorOf: AnchorOf): readonly Anchor[] {
  return nearClaims([item.claim, ...item.among], anchorOf);
}

/** Of the feedback to one passage among several: that passage, then the claim. */
export function nearFound(item: MatchFindSource['items'][number], id: string, anchorOf: AnchorOf): readonly Anchor[] {
  return nearClaims([id, item.claim], anchorOf);
}

/** The passage above the options of a choice or a rewriting; null where there is none. */
export function chooseAnchor(
  item: Pick<ChooseSource['items'][number], 'claim' | 'passage'>,
  anchorOf: AnchorOf,
  paragraphs: readonly string[],
): Anchor | null {
  if (item.claim !== null) return anchorOf(item.claim);
  if (item.passage === null) return null;
  const found = findQuote(paragraphs, {
    exact: item.passage.quote,
    prefix: item.passage.prefix,
    suffix: item.passage.suffix,
  });
  return found.state === 'found' ? found.at : null;
}
