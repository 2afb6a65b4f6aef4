/** Which lesson teaches what an item asks. */
import type { ClassItem } from '../../core/class/items.ts';
import { fill } from '../../i18n/format.ts';
import type { Room } from './room.ts';
import type { LessonLink } from './types.ts';

/** The lesson that the item was asked in, else one that has its exercise, else the one that trains its skill most. */
export function lessonOf({ step, id, skill }: ClassItem, room: Room): LessonLink | null {
  const lessons = room.open()?.source.shelf.lessons ?? [];
  const exercise = id.slice(0, id.lastIndexOf('/'));
  const lesson =
    step.kind === 'lesson'
      ? lessons.find(({ slug }) => slug === step.id)
      : lessons.find(({ exercises }) => exercises.includes(exercise));
  if (lesson) return { title: lesson.title, href: fill(room.props.links.lesson, { slug: lesson.slug }) };
  return skill && room.props.train[skill];
}
