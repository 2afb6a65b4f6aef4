import type { Rule } from '../rule.ts';

/** Who speaks fits the attribution: a voice that a letter would reach, one that it would not, or nobody. */
export const whoFits: Rule = function* (draft) {
  const voices = new Map(draft.article?.value.voices.map((voice) => [voice.id, voice]));
  for (const { value, at } of draft.claims) {
    const { attribution, who } = value;
    if (attribution === 'hidden' || attribution === 'narrator') {
      if (who === null) continue;
      yield {
        ...at(['who']),
        message: `A claim whose attribution is \`${attribution}\` has no speaker.`,
        found: who,
        expected: 'null',
        mend: 'Write `who: null`, or change the attribution.',
      };
    } else if (who === null) {
      yield {
        ...at(['who']),
        message: `A claim whose attribution is \`${attribution}\` needs a speaker.`,
        expected: 'the id of a voice in article.yaml',
        mend: 'Add `who:`; where nobody is said to speak, the attribution is `hidden` or `narrator`.',
      };
    } else {
      const voice = voices.get(who);
      const reachable = attribution === 'named';
      if (!voice || voice.reachable === reachable) continue;
      yield {
        ...at(['who']),
        message: reachable ? 'A named speaker has to be reachable.' : 'An unnamed speaker cannot be reachable.',
        found: `\`${who}\` has \`reachable: ${voice.reachable}\``,
        expected: `a voice with \`reachable: ${reachable}\``,
        mend: `Ask whether a letter would arrive; then change the attribution, the voice, or its \`reachable\`.`,
      };
    }
  }
};
