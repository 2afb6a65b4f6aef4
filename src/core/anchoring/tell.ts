import { occurrences, places } from './find.ts';
import type { Anchor, StoryWords, Told } from './types.ts';

/** What a sentence of ours is read against. */
export interface TellContext {
  readonly article: string;
  readonly paragraphs: readonly string[];
  /** The passages that the sentence is about, the nearest first: their words are looked for before the whole story’s. */
  readonly near: readonly Anchor[];
}

/** Why “…” could not be tied to the story. `index` is the offset of the mark in the text. */
export type TellProblem = { readonly index: number; readonly words: string } & (
  | { readonly kind: 'unclosed' | 'unopened' | 'missing' }
  /** The paragraph that the author names does not have them. `places`: where they stand instead. */
  | { readonly kind: 'elsewhere'; readonly paragraph: number; readonly places: readonly Anchor[] }
  /** They stand at several places, and nothing says which is meant. */
  | { readonly kind: 'many'; readonly places: readonly Anchor[] }
);

/** A sentence of ours with its “…” resolved, and the problems of those that could not be; these stay plain text. */
export interface Telling {
  readonly told: Told;
  readonly problems: readonly TellProblem[];
}

/** `¶15`, right before the opening mark; a comma or colon may stand between. */
const PARAGRAPH = /¶(\d{1,4})[,:]?\s+$/;

/** The closing mark that belongs to an opening one; marks inside marks are counted. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '“') depth++;
    else if (text[at] === '”' && --depth === 0) return at;
  }
  return -1;
}

const inside = (at: Anchor, whole: Anchor): boolean =>
  at.paragraph === whole.paragraph && at.start >= whole.start && at.end <= whole.end;

/** The places of the words in one paragraph. */
function inParagraph(context: TellContext, words: string, paragraph: number): readonly Anchor[] {
  const text = context.paragraphs[paragraph] ?? '';
  return occurrences(text, words).map((start) => ({ paragraph, start, end: start + words.length }));
}

/** Given paragraph; else the passages it is about; else their paragraphs; else the whole story, exactly once. */
function resolve(context: TellContext, words: string, given: number | null): Anchor | readonly Anchor[] {
  if (given !== null) {
    const here = inParagraph(context, words, given);
    return here.find((at) => context.near.some((passage) => inside(at, passage))) ?? here[0] ?? [];
  }
  for (const passage of context.near) {
    const at = inParagraph(context, words, passage.paragraph).find((place) => inside(place, passage));
    if (at) return at;
  }
  for (const passage of context.near) {
    const [at] = inParagraph(context, words, passage.paragraph);
    if (at) return at;
  }
  const everywhere = places(context.paragraphs, words);
  return everywhere.length === 1 && everywhere[0] ? everywhere[0] : everywhere;
}

/**
 * Ties the “…” in a sentence of ours to the story.
 *
 * The quotation marks belong neither to the words nor to the text around them: whoever shows the words sets the marks.
 * A `¶15` before them stays in the text. A line break inside counts as a space. Total: any text gives a telling.
 */
export function tell(text: string, context: TellContext): Telling {
  const told: (string | StoryWords)[] = [];
  const problems: TellProblem[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const mark = text.slice(at).search(/[“”]/);
    if (mark < 0) break;
    const index = at + mark;
    const close = text[index] === '“' ? closing(text, index) : -1;
    if (close < 0) {
      const kind = text[index] === '“' ? 'unclosed' : 'unopened';
      problems.push({ kind, index, words: text.slice(index, index + 40) });
      plain += text.slice(at, index + 1);
      at = index + 1;
      continue;
    }
    plain += text.slice(at, index);
    const words = text.slice(index + 1, close).replace(/\s*[\r\n]\s*/g, ' ');
    const named = PARAGRAPH.exec(text.slice(0, index))?.[1];
    const given = named === undefined ? null : Number(named);
    const found = resolve(context, words, given);
    if ('start' in found) {
      if (plain !== '') told.push(plain);
      plain = '';
      told.push({ words, article: context.article, at: found });
    } else {
      plain += text.slice(index, close + 1);
      problems.push(problemOf(context, { index, words }, given, found));
    }
    at = close + 1;
  }
  plain += text.slice(at);
  if (plain !== '') told.push(plain);
  return { told, problems };
}

function problemOf(
  context: TellContext,
  { index, words }: { index: number; words: string },
  given: number | null,
  found: readonly Anchor[],
): TellProblem {
  if (given !== null) {
    return { kind: 'elsewhere', index, words, paragraph: given, places: places(context.paragraphs, words) };
  }
  return found.length > 0 ? { kind: 'many', index, words, places: found } : { kind: 'missing', index, words };
}
