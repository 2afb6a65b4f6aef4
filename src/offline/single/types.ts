/** What the single file holds; `Packed` text is deflated, in Base64. */

export type Packed = string;

/** One page, packed as JSON. */
export interface PackedPage {
  readonly lang: string;
  readonly title: string;
  /** The inside of `<body>`; `<!--style N-->` stands for a style of the table. */
  readonly body: string;
  readonly bodyClass: string;
  /** Its styles, by their numbers in the table. */
  readonly styles: readonly number[];
  /** Its scripts, in order, by their names in `Scripts`. */
  readonly scripts: readonly string[];
}

export interface SingleSite {
  /** By their paths from the root. */
  readonly pages: Readonly<Record<string, Packed>>;
  /** What the pages fetch, by its path from the root. */
  readonly files: Readonly<Record<string, Packed>>;
  /** The table of styles, as JSON. */
  readonly styles: Packed;
}

/** Every script of the site by its path, or by its name where it stood on a page. */
export type Scripts = Readonly<Record<string, () => Promise<unknown>>>;
