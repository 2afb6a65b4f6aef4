import type { Anchor } from '../../core/anchoring/types.ts';
import type { Package } from '../../core/package/types.ts';
import { type Line, linesAt, linesOf } from '../../core/paper/lines.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';

/** The lines of each story: its sheets ask for them at every quotation. */
const known = new WeakMap<Package, readonly Line[]>();

function linesIn(story: Package): readonly Line[] {
  const lines = known.get(story) ?? linesOf(story.paragraphs);
  known.set(story, lines);
  return lines;
}

type Words = Pick<Strings, 'exercise' | 'paper'>;

/** The line or lines that words of a story stand on: `line 12`, `lines 12–14`; empty in the headline. */
export function linesText(story: Package, at: Anchor, t: Words): string {
  const on = linesAt(linesIn(story), at);
  if (!on) return '';
  return on.from === on.to ? fill(t.paper.line, { n: on.from }) : fill(t.paper.lines, on);
}

/** Where words of a story stand, by paragraph and line: `¶3, lines 12–14`. */
export function placeText(story: Package, at: Anchor, t: Words): string {
  return at.paragraph === 0 ? t.exercise.headline : `¶${at.paragraph}, ${linesText(story, at, t)}`;
}
