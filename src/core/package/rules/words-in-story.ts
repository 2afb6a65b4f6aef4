import { type TellProblem, tell } from '../../anchoring/tell.ts';
import { nearestWords } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { spaceProblem } from '../spaces.ts';
import { toldTexts } from '../told-texts.ts';
import type { Problem } from '../types.ts';

/** What is wrong with “…” in a sentence of ours, as an author reads it. */
export function wordsProblem(
  problem: TellProblem,
  paragraphs: readonly string[],
): Omit<Problem, 'file' | 'line' | 'path'> {
  const { kind, words } = problem;
  const where = (list: readonly { paragraph: number }[]) =>
    [...new Set(list.map(({ paragraph }) => `¶${paragraph}`))].join(', ');
  const otherMarks = 'For anything but words of the story use *italics* or ‘single’ marks.';
  if (kind === 'unclosed' || kind === 'unopened') {
    const partner = kind === 'unclosed' ? 'a closing ”' : 'an opening “';
    return { message: `A quotation mark has no partner: ${partner} is missing.`, found: words, mend: otherMarks };
  }
  if (kind === 'many') {
    return {
      message: 'The words in “…” stand at several places in the story.',
      found: `“${words}” in ${where(problem.places)}`,
      expected: 'words that stand once, or a paragraph before them',
      mend: `Say which one you mean: ¶${problem.places[0]?.paragraph ?? 0} “${words}”.`,
    };
  }
  if (kind === 'elsewhere' && problem.places.length > 0) {
    return {
      message: `The words in “…” do not stand in ¶${problem.paragraph}.`,
      found: `“${words}” in ${where(problem.places)}`,
      mend: `Mend the paragraph’s number, or the words.`,
    };
  }
  const space = spaceProblem(paragraphs, words, 'text');
  if (space) return space;
  const nearest = nearestWords(paragraphs, words);
  return {
    message: 'The words in “…” are not in the story.',
    found: words,
    ...(nearest && { expected: `¶${nearest.paragraph} ${nearest.words}` }),
    mend: `Copy them letter by letter. ${otherMarks}`,
  };
}

/** In our own text, “…” holds words of the story and nothing else. */
export const wordsInStory: Rule = function* (draft) {
  const { slug, paragraphs } = draft;
  for (const { at, path, text, near } of toldTexts(draft)) {
    for (const problem of tell(text, { article: slug, paragraphs, near: near ?? [] }).problems) {
      // Where nothing is linked, the words need only stand somewhere.
      if (near === null && problem.kind === 'many') continue;
      yield { ...at(path, problem.words), ...wordsProblem(problem, paragraphs) };
    }
  }
};
