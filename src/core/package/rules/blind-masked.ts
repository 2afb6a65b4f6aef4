import { places } from '../../anchoring/find.ts';
import { maskNames } from '../../anchoring/mask.ts';
import type { Rule } from '../rule.ts';
import { exercisesOf } from '../sorts.ts';

/** In every claim of a blind pass a name is hidden, or its two rounds would be the same. */
export const blindMasked: Rule = function* (draft) {
  const masks = draft.article?.value.masks;
  if (!masks) return;
  // A form that is misspelt is reported by itself; what it was to hide cannot be told.
  if (masks.some(({ forms }) => forms.some((form) => places(draft.paragraphs, form).length === 0))) return;
  for (const { value, at } of exercisesOf(draft, 'blind')) {
    for (const [index, item] of value.items.entries()) {
      const place = draft.anchorOf(item.claim);
      const text = place && draft.paragraphs[place.paragraph];
      if (!text || maskNames(text, masks, place).some((piece) => typeof piece !== 'string')) continue;
      yield {
        ...at(['items', index, 'claim']),
        message: 'No name is hidden in this claim.',
        found: text.slice(place.start, place.end),
        expected: 'a claim in which a form of a mask stands',
        mend: 'Use another claim, or add the form of the name to `masks` in article.yaml.',
      };
    }
  }
};
