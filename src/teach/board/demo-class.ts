/** A made-up class for the board. Nothing of it is kept. */
import { madeUpHandIns } from '../../core/class/demo.ts';
import type { ClassItem } from '../../core/class/items.ts';
import { encodeAssignment } from '../../core/codec/assignment.ts';
import { encodeHandIn } from '../../core/codec/hand-in.ts';
import type { KeptAssignment, KeptHandIn } from '../../stores/classes.ts';
import type { BoardProps } from './types.ts';

const ID = 'made-up-';

export function demoAssignment({ title, className, steps }: BoardProps['demo'], now: number): KeptAssignment {
  const fragment = encodeAssignment({
    id: ID,
    title,
    className,
    steps,
    feedback: 'at-once',
    certainty: true,
    order: 'fixed',
    blind: false,
    attempts: 0,
    due: '',
    note: '',
    asks: 'name',
    freeText: false,
    publicKey: null,
  });
  return { id: ID, fragment, privateKey: null, made: now };
}

export const demoHandIns =
  (now: number) =>
  (items: readonly ClassItem[]): readonly KeptHandIn[] =>
    madeUpHandIns(items, ID, Math.floor(now / 60_000) - 60).map((handIn) => ({
      id: handIn.id,
      assignment: ID,
      json: encodeHandIn(handIn),
      whole: false,
      read: now,
      sealed: true,
    }));
