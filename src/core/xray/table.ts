/** The X-ray as rows, for the table that says the same as the picture. */
import { STRENGTHS } from '../codebook/values.ts';
import type { Claim, Conflict, Package } from '../package/types.ts';
import { inReadingOrder } from './order.ts';

/** A conflict as one of its two claims sees it. */
export interface OtherClaim {
  readonly conflict: Conflict;
  /** The other claim's id. */
  readonly claim: string;
  readonly paragraph: number;
}

/** One claim and all that the table says of it. */
export interface Row {
  readonly claim: Claim;
  /** The name of who is said to speak; null where nobody is. */
  readonly voice: string | null;
  readonly arguable: boolean;
  /** Strongest first. */
  readonly conflicts: readonly OtherClaim[];
}

/** A row for each claim, in reading order. Each conflict stands in both of its claims' rows. */
export function rowsOf({ claims, conflicts, info }: Pick<Package, 'claims' | 'conflicts' | 'info'>): Row[] {
  const paragraphs = new Map(claims.map((claim) => [claim.id, claim.at.paragraph]));
  const names = new Map(info.voices.map((voice) => [voice.id, voice.name]));
  return inReadingOrder(claims).map((claim) => ({
    claim,
    voice: claim.who === null ? null : (names.get(claim.who) ?? claim.who),
    arguable: claim.readings.length > 0,
    conflicts: conflicts
      .filter(({ a, b }) => a === claim.id || b === claim.id)
      .map((conflict) => {
        const other = conflict.a === claim.id ? conflict.b : conflict.a;
        return { conflict, claim: other, paragraph: paragraphs.get(other) ?? 0 };
      })
      .sort((a, b) => STRENGTHS.indexOf(a.conflict.strength) - STRENGTHS.indexOf(b.conflict.strength)),
  }));
}
