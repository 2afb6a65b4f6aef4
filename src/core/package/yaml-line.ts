/** What is wrong with a line of YAML at which the parser stumbled, told from the line alone. */
import type { Problem } from './types.ts';

/** What an author is told of a line. */
export type Said = Pick<Problem, 'message' | 'found' | 'mend'>;

/** The start of fields that stand on one line. */
export const IN_BRACES = /^(?:- )?\{/;
/** What to do with a text that YAML takes for something else. */
export const QUOTE = 'Put the text in quotation marks or after `>-`.';
const FIELDS = 'Indent it like the entry before it; in { } write a comma between two fields.';
const INDENTS = 'Indent with spaces, two for each step; begin each entry of a list with `- `.';

/** An entry of a list that begins with what a word processor makes of a hyphen, or without a space; null where none does. */
function badHyphen(found: string): Said | null {
  const sign = /^[–—•·]/.exec(found)?.[0];
  if (sign !== undefined) {
    return { message: 'An entry of a list begins with a hyphen.', found, mend: `Write \`-\` in place of \`${sign}\`.` };
  }
  if (!/^-[A-Za-z{]/.test(found)) return null;
  return { message: 'A space is missing after the hyphen.', found, mend: `Write \`- ${found.slice(1, 4)}…\`.` };
}

/** What is wrong where a parser finds a key in the place of a text. */
export function implicitKey(found: string): Said {
  const hyphen = badHyphen(found);
  if (hyphen) return hyphen;
  // In braces every field has its colon.
  const inBraces = IN_BRACES.test(found);
  const text = found.replace(/^(?:- )?[^:]*:/, '');
  if (!inBraces && /:(?:\s|$)/.test(text)) {
    return { message: 'A colon and a space stand inside a text.', found, mend: QUOTE };
  }
  return {
    message: 'This line and the next are not indented alike, or a colon and a space stand inside a text.',
    found,
    mend: 'Give both lines the same indent; put a text with a colon after `>-`.',
  };
}

/** What is wrong with a line at which a parser gives up. */
export function unreadableLine(found: string): Said {
  const hyphen = badHyphen(found);
  if (hyphen) return hyphen;
  const glued = /^(?:- )?([A-Za-z][\w-]*):\S/.exec(found);
  if (glued) {
    return { message: 'A space is missing after the colon.', found, mend: `Write \`${glued[1]}: …\`.` };
  }
  const sign = /^(?:- )?[A-Za-z][\w-]*:\s+([*&!%@`]|[|>](?![-+0-9]*$)|[-?](?= )|[[{](?!.*[\]}]$))/.exec(found)?.[1];
  if (sign !== undefined) {
    return { message: `A text cannot begin with \`${sign}\`.`, found, mend: QUOTE };
  }
  const mend = IN_BRACES.test(found) ? FIELDS : INDENTS;
  return { message: 'This line does not fit the ones before it.', found, mend };
}
