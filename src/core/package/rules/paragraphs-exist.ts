import type { Rule } from '../rule.ts';
import type { Problem } from '../types.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A passage given by paragraphs lies in the story. */
export const paragraphsExist: Rule = function* (draft) {
  const last = draft.paragraphs.length - 1;
  function* check(at: YamlFile['at'], path: Path, [from, to]: readonly [number, number]): Iterable<Problem> {
    if (from <= to && to <= last) return;
    yield {
      ...at(path),
      message: 'The passage is not in the story.',
      found: `¶${from} to ¶${to}`,
      expected: `first and last paragraph, between ¶0 and ¶${last}`,
      mend: 'Count the lines of story.txt that are not empty; the headline is 0.',
    };
  }
  const { article } = draft;
  if (article?.value.extract) yield* check(article.at, ['extract'], article.value.extract);
  for (const { value, at } of draft.exercises) {
    for (const [index, item] of value.items.entries()) {
      if ('paragraphs' in item) yield* check(at, ['items', index, 'paragraphs'], item.paragraphs);
    }
  }
};
