import { $attempts, openRecord } from '../../stores/record.ts';

/** Has the learner answered every one of these items? No items are no course: false. */
export async function allAnswered(items: readonly string[]): Promise<boolean> {
  await openRecord();
  const answered = new Set($attempts.get().map(({ item }) => item));
  return items.length > 0 && items.every((item) => answered.has(item));
}
