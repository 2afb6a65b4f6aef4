import { lineAt, type Place } from './problem.ts';
import type { Problem } from './types.ts';

/** What stands where bytes were no UTF-8, and between the letters of a file in UTF-16 that is read as UTF-8. */
const LOST = /[\uFFFD\0]/;

/** A file that is no UTF-8: its first letter that cannot be read; null where all can. */
export function encodingProblem({ file, path }: Omit<Place, 'line'>, text: string): Problem | null {
  const at = text.search(LOST);
  if (at < 0) return null;
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(Math.max(start, at - 40)).split(/\r?\n/, 1)[0] ?? '';
  const found = `${at - 40 > start ? '…' : ''}${line.replaceAll('\0', '').trim()}`;
  return {
    file,
    line: lineAt(text, at),
    path,
    message: 'A letter cannot be read: the file is not UTF-8.',
    found: found.length > 80 ? `${found.slice(0, 79)}…` : found,
    mend: 'Save the file again as UTF-8 (“Encoding” in the editor); where a � stands then, type the letter anew.',
  };
}
