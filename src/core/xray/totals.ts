/** The figures of an article that are said in words beside its X-ray. */
import { ATTRIBUTIONS, type Attribution, KINDS, type Kind, STRENGTHS, type Strength } from '../codebook/values.ts';
import type { Claim, Package } from '../package/types.ts';

/** Whom most unattributed allegations are about. */
export interface Target {
  /** A side's name; the voice's own where it stands on none. */
  readonly name: string;
  readonly is: 'side' | 'voice';
  /** How many of them; always more than half. */
  readonly count: number;
  /** How many of `Totals.agreedAllegations`; may be less than half of those. */
  readonly agreed: number;
}

/** What the claims of an article come to. */
export interface Totals {
  readonly claims: number;
  readonly by: Readonly<Record<Attribution, number>>;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly conflicts: Readonly<Record<Strength, number>>;
  readonly arguable: number;
  /** Unattributed allegations. */
  readonly allegations: number;
  /** Those of them that careful readers do not key in another way too. */
  readonly agreedAllegations: number;
  /** Null where no one is accused in more than half of them. */
  readonly target: Target | null;
}

/** Counts the claims, by the key's own reading where careful readers differ. */
export function totalsOf({ claims, conflicts, info }: Pick<Package, 'claims' | 'conflicts' | 'info'>): Totals {
  const allegations = claims.filter((claim) => claim.verdict === 'unattributed-allegation');
  const about = new Map<string, Target>();
  for (const claim of allegations) {
    const accused = claim.accuses === null ? null : sideOf(claim.accuses, info);
    if (!accused) continue;
    const key = `${accused.is} ${accused.name}`;
    const { count, agreed } = about.get(key) ?? { count: 0, agreed: 0 };
    about.set(key, { ...accused, count: count + 1, agreed: agreed + (isAgreed(claim) ? 1 : 0) });
  }
  const target = [...about.values()].find(({ count }) => count * 2 > allegations.length);
  return {
    claims: claims.length,
    by: countBy(ATTRIBUTIONS, claims, (claim) => claim.attribution),
    kinds: countBy(KINDS, claims, (claim) => claim.kind),
    conflicts: countBy(STRENGTHS, conflicts, (conflict) => conflict.strength),
    arguable: claims.filter((claim) => !isAgreed(claim)).length,
    allegations: allegations.length,
    agreedAllegations: allegations.filter(isAgreed).length,
    target: target ?? null,
  };
}

const isAgreed = ({ readings }: Claim): boolean => readings.length === 0;

function sideOf(voice: string, { voices, sides }: Package['info']): Pick<Target, 'name' | 'is'> {
  const found = voices.find(({ id }) => id === voice);
  const side = sides.find(({ id }) => id === found?.side);
  return side ? { name: side.name, is: 'side' } : { name: found?.name ?? voice, is: 'voice' };
}

function countBy<Value extends string, Item>(
  values: readonly Value[],
  items: readonly Item[],
  of: (item: Item) => Value,
): Record<Value, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<Value, number>;
  for (const item of items) counts[of(item)] += 1;
  return counts;
}
