import { type AssignedPart, assignedParts, ownOrder } from '../../core/codec/assigned-items.ts';
import { type Assignment, decodeAssignment, type NoAssignment } from '../../core/codec/assignment.ts';
import type { Shelf } from '../../core/exercises/shelf.ts';
import { fetchJson } from '../../islands/review/fetch.ts';
import { assignedHere, type Opened } from '../../stores/assigned.ts';
import { browser } from '../../stores/outside.ts';
import { record } from '../../stores/record.ts';
import { drawId, drawSeed } from '../seal/draw.ts';

/** An assignment that could be opened. */
export interface Work {
  readonly assignment: Assignment;
  /** What the site has of stories, by slug. */
  readonly articles: Shelf['articles'];
  /** In this pupil’s order. */
  readonly parts: readonly AssignedPart[];
  /** What is kept of it here. */
  readonly opened: Opened;
  /** What the order of exercises and items is drawn from; 0 for the authored order. */
  readonly seed: number;
}

/** Why a link shows no work. */
export type NoWork = NoAssignment | 'unreachable';

/** Opens the assignment in a link for whoever learns here now. Never rejects. */
export async function openWork(fragment: string, index: string): Promise<Work | NoWork> {
  const read = decodeAssignment(fragment);
  if (!read.ok) return read.why;
  const { assignment } = read;
  const [shelf] = await Promise.all([fetchJson<Shelf>(index).catch(() => null), record.open()]);
  if (!shelf) return 'unreachable';
  const opened = await assignedHere.open({
    learner: record.learner(),
    id: assignment.id,
    fragment: fragment.replace(/^#/, ''),
    pupil: drawId(),
    seed: drawSeed(),
    name: '',
    opened: browser.now(),
    handIns: [],
  });
  const seed = assignment.order === 'shuffled' ? opened.seed : 0;
  return {
    assignment,
    opened,
    seed,
    articles: shelf.articles,
    parts: ownOrder(assignedParts(assignment, shelf), seed),
  };
}
