/**
 * The words, signs and boards that the stage needs, as data in the page: what is imported here would be parted from the scripts of
 * lessons, which then weigh more.
 */
import type { BoardName } from '../../core/exercises/sort/types.ts';
import type { SignName } from '../../islands/Sign.tsx';

export interface Kit {
  readonly boards: Readonly<Record<BoardName, readonly string[]>>;
  readonly relations: readonly string[];
  /** What a field or a relation is called. */
  readonly names: Readonly<Record<string, string>>;
  /** The glyphs beside it. */
  readonly signs: Readonly<Record<string, readonly SignName[]>>;
}
