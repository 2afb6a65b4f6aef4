import { lessonProgress } from '../../core/record/progress.ts';
import { $attempts, openRecord } from '../../stores/record.ts';

/** Has the learner answered every one of these items, at whatever revision? No items are no course: false. */
export async function allAnswered(items: readonly string[]): Promise<boolean> {
  await openRecord();
  const asked = items.map((id) => ({ id, revision: 0 }));
  return lessonProgress(asked, $attempts.get()).state === 'done';
}
