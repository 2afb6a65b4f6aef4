import type { LessonFile, Tag } from '../lesson-file.ts';
import { nearestName } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { Problem } from '../types.ts';

function withoutId(lesson: LessonFile, { name, offset }: Tag): Problem {
  return {
    ...lesson.at(offset, `<${name}>`),
    message: `\`<${name}>\` has no id.`,
    expected: `<${name} id="…" />`,
    mend: 'Add the id in straight quotation marks.',
  };
}

/** The exercises and claims that a lesson shows are there. Exercises of other packages are looked at elsewhere. */
export const lessonIds: Rule = function* (draft) {
  for (const lesson of draft.lessons) {
    for (const tag of lesson.tags.filter(({ name }) => name === 'Exercise' || name === 'Claim')) {
      const what = tag.name === 'Claim' ? 'claim' : 'exercise';
      const written = tag.attributes.get('id');
      if (typeof written !== 'string' || written === '') {
        yield withoutId(lesson, tag);
        continue;
      }
      const id =
        what === 'exercise' && written.startsWith(`${draft.slug}/`) ? written.slice(draft.slug.length + 1) : written;
      if (draft.knows(what, id) || (what === 'exercise' && id.includes('/'))) continue;
      const near = nearestName(
        [...(what === 'claim' ? draft.claims : draft.exercises)].map(({ value }) => value.id),
        id,
      );
      const file = `${what}s.yaml`;
      yield {
        ...lesson.at(tag.offset, `<${tag.name}>`),
        message: `There is no ${what} \`${id}\`.`,
        found: written,
        expected: near ? `\`${near}\`, perhaps` : `the id of one in ${file}`,
        mend: `Mend the id, or add the ${what} to ${file}.`,
      };
    }
  }
};
