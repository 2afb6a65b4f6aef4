/** How deep a lesson's text is nested: what is deeper than any lesson needs ends the build without a word, in the reader of Markdown. */
import { TAG } from './lesson-syntax.ts';

/** Components inside each other; quotations and lists inside each other on one line; letters before a line begins. */
const MOST = { tags: 10, marks: 10, indent: 40 };
/** A line across the page. */
const BREAK = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;

/** The first place, as an offset, where a text is nested too deep; null where it is not. */
export function tooDeep(body: string): number | null {
  let depth = 0;
  const tag = [...body.matchAll(TAG)].find(([text]) => {
    if (!/\/\s*>$/.test(text)) depth += text.startsWith('</') ? -1 : 1;
    return depth > MOST.tags;
  });
  let start = 0;
  for (const line of body.split('\n')) {
    const [before = ''] = MARKS.exec(line) ?? [];
    const marks = before.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (line.trim() !== '' && !BREAK.test(line) && (marks > MOST.marks || before.length - marks > MOST.indent)) break;
    start += line.length + 1;
  }
  const places = [tag?.index, start < body.length ? start : undefined].filter((one) => one !== undefined);
  return places.length > 0 ? Math.min(...places) : null;
}
