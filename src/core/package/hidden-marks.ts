import { hiddenSign } from './hidden-sign.ts';
import { lineAt, STEP } from './problem.ts';
import type { Problem } from './types.ts';

/** In Markdown such a sign can also be written by its number: `&#8238;`, `&#x202E;`. */
const BY_NUMBER = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** The first in a text of Markdown, in either way. */
function hiddenInMarkdown(text: string): ReturnType<typeof hiddenSign> {
  const plain = hiddenSign(text);
  for (const { 1: hexadecimal, 2: decimal, index } of text.matchAll(BY_NUMBER)) {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const sign = code <= 0x10ffff ? hiddenSign(String.fromCodePoint(code)) : null;
    if (sign) return plain && plain.index < index ? plain : { name: sign.name, index };
  }
  return plain;
}

/** What an author is told of one. */
export const hiddenProblem = (name: string): Pick<Problem, 'message' | 'found' | 'mend'> => ({
  message: 'A sign that nobody sees stands here; it may turn the words around it.',
  found: name,
  mend: 'Delete it, or type the line anew. Text from right to left needs no such sign.',
});

/** The first in each text of a package that is no YAML; that of YAML is looked at once it is read. */
export function* hiddenMarks(files: Readonly<Record<string, string>>, folder: string): Iterable<Problem> {
  for (const [name, text] of Object.entries(files)) {
    if (!/\.(?:txt|mdx)$/.test(name)) continue;
    const found = name.endsWith('.mdx') ? hiddenInMarkdown(text) : hiddenSign(text);
    if (!found) continue;
    yield {
      file: `${folder}/${name}`,
      line: lineAt(text, found.index),
      path: name.replace(/\.\w+$/, '').replace('/', STEP),
      ...hiddenProblem(found.name),
    };
  }
}
