import type { ClassItem } from '../../core/class/items.ts';
import { byKey, judgeHandIn, type Sheet } from '../../core/class/judge.ts';
import { decodeHandIn } from '../../core/codec/hand-in.ts';
import type { KeptHandIn } from '../../stores/classes.ts';
import { inSlices } from './slices.ts';

/** Decodes and scores hand-ins, in slices. What cannot be read any more was written by a newer site, and stays where it is. */
export async function judgeKept(kept: readonly KeptHandIn[], items: readonly ClassItem[]): Promise<readonly Sheet[]> {
  const keys = byKey(items);
  const judged = await inSlices(kept, ({ json, whole, sealed, read }) => {
    const handIn = decodeHandIn(json);
    return typeof handIn === 'string' ? null : judgeHandIn(keys, { handIn, whole, sealed, read });
  });
  return judged.filter((one) => one !== null);
}
