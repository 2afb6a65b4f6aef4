/** Hands counted on paper for one item, as they are kept. */
export interface KeptTallyCounts {
  /** `article/exercise/item`. */
  readonly item: string;
  readonly revision: number;
  /** By option. */
  readonly counts: Readonly<Record<string, unknown>>;
}
