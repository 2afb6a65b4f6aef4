import type { Attempt, Context } from './types.ts';

/**
 * Puts logs together, each attempt once. An attempt is named by its device and sequence number; where two have the same name, the first
 * one stays.
 *
 * The order follows from the attempts alone, so that any way of merging gives the same log. On one device it is the order
 * of the sequence numbers. Between devices only clocks can tell; a clock that was set back counts as standing still.
 */
export function mergeAttempts(...logs: readonly (readonly Attempt[])[]): readonly Attempt[] {
  const named = new Map<string, Attempt>();
  for (const attempt of logs.flat()) {
    const name = `${attempt.seq} ${attempt.device}`;
    if (!named.has(name)) named.set(name, attempt);
  }
  const clocks = new Map<string, number>();
  return [...named.values()]
    .sort((a, b) => a.seq - b.seq)
    .map((attempt) => {
      const time = Math.max(attempt.at, clocks.get(attempt.device) ?? 0);
      clocks.set(attempt.device, time);
      return { attempt, time };
    })
    .sort((a, b) => a.time - b.time || a.attempt.seq - b.attempt.seq || (a.attempt.device < b.attempt.device ? -1 : 1))
    .map(({ attempt }) => attempt);
}

/** Was it kept while the learner was still at it? Such a draft is work to go on with, and no answer. */
export function isDraft({ response }: Attempt): boolean {
  return 'draft' in response && response.draft === true;
}

/**
 * The newest answer or draft to an item (its global id `article/exercise/item`), at whatever revision, that was given in a context of
 * this kind: a lesson does not show what was answered in a review. Each assignment begins anew.
 */
export function lastAttempt(attempts: readonly Attempt[], item: string, { kind, id }: Context): Attempt | undefined {
  return attempts.findLast(
    ({ item: of, context }) => of === item && context.kind === kind && (kind !== 'assignment' || context.id === id),
  );
}
