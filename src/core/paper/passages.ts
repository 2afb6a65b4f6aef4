/** Which paragraphs of a story a worksheet has to show. */
import type { Exercise, Quoted } from '../exercises/types.ts';

/** A story with no more words than this is printed whole: it fits on one page. */
const WHOLE = 800;

/** The passages that an item is about and whose surroundings a reader wants. What prints its own passage whole wants none. */
function quotedIn(exercise: Exercise): readonly Quoted[] {
  switch (exercise.type) {
    case 'sort':
      return exercise.items.flatMap(({ ask }) => (ask.beside ? [ask.claim, ask.beside] : [ask.claim]));
    case 'mark':
      return exercise.items.flatMap(({ ask }) => (ask.form === 'phrases' ? [ask.quoted] : []));
    case 'match':
      return exercise.items.flatMap(({ ask }) =>
        ask.form === 'judge' ? [ask.a, ask.b] : [ask.claim, ...ask.among.map(({ passage }) => passage)],
      );
    case 'choose':
      return exercise.items.flatMap(({ ask }) => ask.quoted ?? []);
    case 'order':
      return exercise.items.flatMap(({ ask }) => ask.passages.map(({ passage }) => passage));
    case 'settle':
      return exercise.items.map(({ ask }) => ask.claim);
    case 'rewrite':
      return exercise.items.map(({ ask }) => ask.quoted);
    case 'blind':
    case 'annotate':
      return [];
  }
}

/** Whether an exercise prints a story whole, or the whole passage that it is about: it then is not printed a second time. */
const printsItself = (exercise: Exercise): boolean =>
  exercise.type === 'annotate' || (exercise.type === 'mark' && exercise.items.some(({ ask }) => ask.form === 'survey'));

/**
 * The paragraphs of a story that stand on a worksheet, ascending: the whole of a short one, of a long one those that the exercises quote.
 * None where no exercise quotes it, or where one prints it by itself.
 *
 * @param paragraphs of the story, the headline first
 */
export function paragraphsNeeded(
  exercises: readonly Exercise[],
  article: string,
  paragraphs: readonly string[],
): readonly number[] {
  const here = exercises.filter(({ id }) => id.startsWith(`${article}/`));
  const quoted = here.flatMap(quotedIn).filter((one) => one.article === article);
  if (quoted.length === 0 || here.some(printsItself)) return [];
  const words = paragraphs.join(' ').split(/\s+/).length;
  if (words <= WHOLE) return paragraphs.map((_, at) => at);
  return [...new Set(quoted.map(({ at }) => at.paragraph))].sort((a, b) => a - b);
}
