import type { Rule } from '../rule.ts';
import { toldTexts } from '../told-texts.ts';

/** Words between straight double marks, and where they stand. */
export function straightlyMarked(text: string): readonly { readonly index: number; readonly words: string }[] {
  return [...text.matchAll(/"[^"\n]*"?/g)].map(({ 0: words, index }) => ({ index, words }));
}

/** What to use in place of straight marks. */
export const OTHER_MARKS = 'For words of the story write “…”; for anything else use *italics* or ‘single’ marks.';

/** Straight double marks leave open whether the words are the story’s, so our texts have none. */
export const straightMarks: Rule = function* (draft) {
  for (const { at, path, text } of toldTexts(draft)) {
    for (const { words } of straightlyMarked(text)) {
      yield {
        ...at(path, words),
        message: 'Our texts have no straight quotation marks.',
        found: words,
        mend: OTHER_MARKS,
      };
    }
  }
};
