import { plainText } from '../anchoring/plain.ts';
import type { Attribution, Difference, Kind, Strength, Verdict } from '../codebook/values.ts';
import type { Package } from './types.ts';

/** A claim in the printed key. The fields and their order are a contract. */
export interface KeyClaim {
  readonly id: string;
  readonly quote: string;
  readonly paragraph: number;
  readonly attribution: Attribution;
  readonly kind: Kind;
  /** The voice’s name. */
  readonly who: string | null;
  readonly cue: string | null;
  readonly verdict: Verdict;
  readonly arguable: boolean;
  readonly why: string;
}

/** A conflict in the printed key. The fields and their order are a contract. */
export interface KeyConflict {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly strength: Strength;
  readonly about: string;
  readonly differs: readonly Difference[];
  readonly bothCanBeTrue: boolean;
  readonly settledBy: string;
  readonly arguable: boolean;
}

/** The key of an article as `npm run key` prints it. */
export interface Key {
  readonly article: string;
  readonly claims: readonly KeyClaim[];
  readonly conflicts: readonly KeyConflict[];
}

/** The key of a package. */
export function keyOf({ slug, info, claims, conflicts }: Package): Key {
  const names = new Map(info.voices.map(({ id, name }) => [id, name]));
  return {
    article: slug,
    claims: claims.map((claim) => ({
      id: claim.id,
      quote: claim.quote,
      paragraph: claim.at.paragraph,
      attribution: claim.attribution,
      kind: claim.kind,
      who: claim.who === null ? null : (names.get(claim.who) ?? claim.who),
      cue: claim.cue?.words ?? null,
      verdict: claim.verdict,
      arguable: claim.readings.length > 0,
      why: plainText(claim.why),
    })),
    conflicts: conflicts.map((conflict) => ({
      id: conflict.id,
      a: conflict.a,
      b: conflict.b,
      strength: conflict.strength,
      about: conflict.about,
      differs: conflict.differs,
      bothCanBeTrue: conflict.bothCanBeTrue,
      settledBy: conflict.settledBy,
      arguable: conflict.readings.length > 0,
    })),
  };
}

const COLUMNS: readonly (keyof KeyClaim)[] = [
  'id',
  'quote',
  'paragraph',
  'attribution',
  'kind',
  'who',
  'cue',
  'verdict',
  'arguable',
  'why',
];

/** A cell by RFC 4180: quoted where it has to be. Null is empty. */
function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The claims of a key as CSV by RFC 4180: a header row, and CRLF at the end of every row. */
export function claimsAsCsv({ claims }: Key): string {
  const rows = [COLUMNS, ...claims.map((claim) => COLUMNS.map((column) => claim[column]))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
