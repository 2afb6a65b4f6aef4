/** Which lesson teaches what an item asks. */
import type { ClassItem } from '../../core/class/items.ts';
import { fill } from '../../i18n/format.ts';
import type { Room } from './room.ts';
import type { LessonLink } from './types.ts';

/** The lesson that the item was asked in, else one that has its exercise, else the one that trains its skill most. */
export function lessonOf({ step, id, skill }: ClassItem, room: Room): LessonLink | null {
  const { lessons = [], articles = {} } = room.open()?.source.shelf ?? {};
  const exercise = id.slice(0, id.lastIndexOf('/'));
  const lesson =
    step.kind === 'lesson'
      ? lessons.find(({ slug }) => slug === step.id)
      : lessons.find(({ exercises }) => exercises.includes(exercise));
  if (lesson) {
    const { slug, title, article } = lesson;
    return { title, lang: articles[article]?.lang ?? room.props.lang, href: fill(room.props.links.lesson, { slug }) };
  }
  return skill && room.props.train[skill];
}
