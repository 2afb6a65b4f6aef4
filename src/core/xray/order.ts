import type { Claim } from '../package/types.ts';

/** Claims in the order in which a reader meets them. Leaves the given list as it is. */
export function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort(
    (a, b) =>
      a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || a.at.end - b.at.end || compareIds(a.id, b.id),
  );
}

/** Claims by the number of their paragraph, each list in reading order. Paragraphs without claims are left out. */
export function byParagraph(claims: readonly Claim[]): Map<number, Claim[]> {
  const paragraphs = new Map<number, Claim[]>();
  for (const claim of inReadingOrder(claims)) {
    const kept = paragraphs.get(claim.at.paragraph);
    if (kept) kept.push(claim);
    else paragraphs.set(claim.at.paragraph, [claim]);
  }
  return paragraphs;
}

// Not localeCompare: the picture must be the same on every machine that builds it.
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
