/** Tables as RFC 4180 has them, for whatever a teacher opens them with. */

/** A text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * What a spreadsheet program would run: a text that begins with one of these, in whichever width, also behind spaces, marks that nobody
 * sees, and apostrophes; and one that begins with a tab or a line break, which some programs drop.
 */
const RUNS = /^['\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]|^['\s\p{C}]*[\t\r\n]/u;

/** A text that no spreadsheet program takes for a formula: an apostrophe goes in front where it could. */
export const withoutFormula = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text that `withoutFormula` was given. */
export const asTyped = (text: string): string =>
  text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;

function written(cell: Cell): string {
  if (cell === null) return '';
  // Numbers stand bare, so that programs can count with them; what JSON cannot write, no program can read.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${withoutFormula(cell).replaceAll('"', '""')}"`;
}

/**
 * Writes a table: comma, CRLF, every text in quotes, numbers bare with a full stop. A byte order mark comes first, because Excel takes a
 * file without one for the country’s old code page, and spoils every name that is not plain ASCII; other programs pass it over.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}
