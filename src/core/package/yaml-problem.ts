import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { IN_BRACES, implicitKey, QUOTE, type Said, unreadableLine } from './yaml-line.ts';

/** Where a problem begins, as an offset, and what it is. */
export interface YamlProblem extends Said {
  readonly offset: number;
}

/** Letters of a line that a report shows. */
const SHOWN = 120;

/** The line of an offset, without its spaces and line end. */
function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text
    .slice(start, end < 0 ? text.length : end)
    .trim()
    .slice(0, SHOWN);
}

/** The offset of the mark that opens the text which is not closed before an offset. */
function openingMark(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && range[1] >= offset) found = range[0];
    },
  });
  return found;
}

/** An error of the parser’s in the words of an author. */
function said(error: YAMLError, text: string, document: Document): YamlProblem {
  const { code, message } = error;
  const [offset] = error.pos;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return { offset, ...implicitKey(lineOf(text, offset)) };
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    const start = openingMark(document, offset);
    return { offset: start, message: 'A quotation mark is not closed.', found: lineOf(text, start), mend: 'Close it.' };
  }
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(text.slice(0, offset).trimEnd())) {
    const found = lineOf(text, offset);
    return {
      offset,
      message: 'The text ends at its second quotation mark.',
      found,
      mend: IN_BRACES.test(found)
        ? 'Write an apostrophe as ’, and take other marks of the same kind out of the text.'
        : 'Put the text after `>-` on a line of its own, without marks around it.',
    };
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const mark = message.at(-1) ?? '';
    return {
      offset,
      message: `A \`${mark}\` is missing before this line.`,
      found: lineOf(text, offset),
      mend: `Close the brackets with \`${mark}\`; put a text with \` #\` in it in quotation marks.`,
    };
  }
  if (code === 'BAD_SCALAR_START') {
    return {
      offset,
      message: `A text cannot begin with \`${text.charAt(offset)}\`.`,
      found: lineOf(text, offset),
      mend: QUOTE,
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      offset,
      message: 'This field stands here twice.',
      found: lineOf(text, offset),
      mend: 'Take one of the two out; where a new entry of a list begins, write `- ` before it.',
    };
  }
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(offset);
  return { offset, ...unreadableLine(lineOf(text, offset)) };
}

/** Nested deeper than a reader of YAML can follow. */
export const tooDeep = (offset: number): YamlProblem => ({
  offset,
  message: 'Lists or fields stand too deep inside each other.',
  mend: 'Take the outer ones away: no field of ours is nested so deep.',
});

/** The first tab or special space that indents a line or stands behind its hyphen or key, up to the line of an offset. */
function strangeSpace(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const before = text.slice(0, end < 0 ? text.length : end);
  const strange = /^ *(?:- *)?(?:\t|(?:[A-Za-z][\w-]*:)?[\u00a0\u2000-\u200b\u202f\u3000])/m.exec(before);
  return strange ? strange.index + strange[0].length - 1 : -1;
}

/**
 * Why a YAML file cannot be read: the first reason only, because one slip makes a parser stumble over all that follows.
 *
 * @returns null where it can be read.
 */
export function firstProblem(document: Document, text: string): YamlProblem | null {
  const [error] = [...document.errors].sort((one, other) => one.pos[0] - other.pos[0]);
  if (!error) return null;
  const strange = strangeSpace(text, error.pos[0]);
  if (strange < 0) return said(error, text, document);
  const found = lineOf(text, strange);
  if (text.charAt(strange) === '\t') {
    return { offset: strange, message: 'A tab stands here.', found, mend: 'Indent with spaces.' };
  }
  return {
    offset: strange,
    message: 'A no-break space, or another special one, stands here.',
    found,
    mend: 'Delete it, and type a space in its place.',
  };
}

/** The first text that YAML takes for a name to look up, because it begins with `*`; null where there is none. */
export function starProblem(document: Document, text: string): YamlProblem | null {
  let found: YamlProblem | null = null;
  visit(document, {
    Alias(_key, { range }) {
      const offset = range?.[0] ?? 0;
      found ??= { offset, message: 'A text cannot begin with `*`.', found: lineOf(text, offset), mend: QUOTE };
    },
  });
  return found;
}

/** Is this value a text without quotation marks that a ` #` on the same line ends? */
export function endsAtComment(node: unknown, text: string): string | null {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return null;
  return /^[ \t]+(#[^\r\n]*)/.exec(text.slice(node.range[1]))?.[1]?.trimEnd() ?? null;
}
