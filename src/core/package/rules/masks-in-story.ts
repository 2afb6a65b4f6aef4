import { places } from '../../anchoring/find.ts';
import { nearestWords } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Every form of a name that is masked stands in the story, or it would mask nothing. */
export const masksInStory: Rule = function* (draft) {
  if (!draft.article) return;
  const { value, at } = draft.article;
  for (const [index, { forms }] of value.masks.entries()) {
    for (const [number, form] of forms.entries()) {
      if (places(draft.paragraphs, form).length > 0) continue;
      const nearest = nearestWords(draft.paragraphs, form);
      yield {
        ...at(['masks', index, 'forms', number]),
        message: 'This form of the name is not in the story.',
        found: form,
        ...(nearest && { expected: `¶${nearest.paragraph} ${nearest.words}` }),
        mend: 'Copy the form from story.txt letter by letter, or take it out.',
      };
    }
  }
};
