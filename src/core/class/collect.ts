/** From hand-ins to pupils. */
import type { Sheet } from './judge.ts';

/** What the teacher has decided, by the ids of hand-ins: no name is in it. */
export interface Choices {
  /** These count, instead of the ones that would. */
  readonly counted: readonly string[];
  /** Whoever handed these in, and others of the same name, are different people on different devices. */
  readonly apart: readonly string[];
}
export const NO_CHOICES: Choices = { counted: [], apart: [] };

/** Somebody who handed in. */
export interface Pupil {
  /** Unique on the board; for nothing but telling pupils apart. */
  readonly key: string;
  /** As it was typed in the hand-in that counts. */
  readonly name: string;
  /** Every hand-in, the first one first. */
  readonly sheets: readonly Sheet[];
  /** The one that counts. */
  readonly counts: Sheet;
  /** From how many devices, or learners on a device, the same name was typed. */
  readonly devices: number;
  /** Others who handed in from the same device as the same learner, by their keys. */
  readonly shares: readonly string[];
}

/** A name without what people type differently from one time to the next: case, spaces, forms of letters. For comparing only. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return plain === '' ? name : plain;
}

/** Made once: to make one takes longer than to compare. */
const byName = new Intl.Collator(undefined, { numeric: true });

const inTime = (one: Sheet, other: Sheet) =>
  one.handIn.at - other.handIn.at ||
  one.read - other.read ||
  (one.handIn.id < other.handIn.id ? -1 : Number(one.handIn.id > other.handIn.id));

/** A code and a file of one hand-in are one, and the file has more. */
function oncePerHandIn(sheets: readonly Sheet[]): readonly Sheet[] {
  const found = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const { handIn } = sheet;
    // The same id with another name on it is another hand-in, whatever it says.
    const key = `${handIn.id} ${handIn.pupil} ${handIn.name}`;
    const known = found.get(key);
    if (!known || (sheet.whole && !known.whole)) found.set(key, sheet);
  }
  return [...found.values()];
}

/** Of a pupil’s hand-ins the one that counts: the teacher’s choice, else the first complete one, else the first of those with most answers. */
function counting(sheets: readonly Sheet[], { counted }: Choices): Sheet | undefined {
  const chosen = sheets.find(({ handIn }) => counted.includes(handIn.id));
  const fewest = Math.min(...sheets.map(({ missing }) => missing));
  return chosen ?? sheets.find(({ missing }) => missing === fewest);
}

/**
 * Puts hand-ins together by who handed them in, in the order of the names. The name decides: the same name from two devices is one
 * pupil, and told (the teacher may say that they are two); two names from one device are two pupils, and told.
 */
export function collect(sheets: readonly Sheet[], choices: Choices = NO_CHOICES): readonly Pupil[] {
  const ordered = [...oncePerHandIn(sheets)].sort(inTime);
  const split = new Set(
    ordered.filter(({ handIn }) => choices.apart.includes(handIn.id)).map(({ handIn }) => nameKey(handIn.name)),
  );
  const groups = new Map<string, Sheet[]>();
  for (const sheet of ordered) {
    const name = nameKey(sheet.handIn.name);
    const key = split.has(name) ? `${name}\n${sheet.handIn.pupil}` : name;
    groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  const on = new Map<string, Set<string>>();
  for (const [key, own] of groups) {
    for (const { handIn } of own) on.set(handIn.pupil, (on.get(handIn.pupil) ?? new Set()).add(key));
  }
  const pupils = [...groups].flatMap(([key, own]): readonly Pupil[] => {
    const counts = counting(own, choices);
    if (!counts) return [];
    const devices = new Set(own.map(({ handIn }) => handIn.pupil));
    const shares = new Set([...devices].flatMap((device) => [...(on.get(device) ?? [])]));
    shares.delete(key);
    return [{ key, name: counts.handIn.name, sheets: own, counts, devices: devices.size, shares: [...shares] }];
  });
  return pupils.sort((a, b) => byName.compare(a.key, b.key) || (a.key < b.key ? -1 : 1));
}
