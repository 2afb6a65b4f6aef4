/** A made-up class of any size for the benchmark, on the content of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MADE_UP, madeUpHandIns } from '../../core/class/demo.ts';
import { classItems, neededFor, type Source } from '../../core/class/items.ts';
import { encodeAssignment } from '../../core/codec/assignment.ts';
import { backUp } from '../../teach/seal/backup.ts';
import { handInCode } from '../../teach/seal/hand-in-code.ts';
import { drawKeys } from '../../teach/seal/hpke.ts';

/**
 * @param dist the folder of the built site
 * @returns a backup of the assignment with its passphrase, and a text with every code.
 */
export async function benchClass(dist: string, pupils: number) {
  const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const shelf: Source['shelf'] = read('exercises/index.json');
  const keys = await drawKeys();
  const assignment = {
    id: 'benchmrk',
    title: 'Benchmark',
    className: `${pupils}`,
    steps: [
      { kind: 'check', id: 'A' },
      { kind: 'lesson', id: 'crane-who-says-so' },
      { kind: 'lesson', id: 'crane-nobody-says-so' },
      { kind: 'lesson', id: 'crane-against-itself' },
      { kind: 'check', id: 'B' },
    ],
    feedback: 'at-once',
    certainty: true,
    order: 'fixed',
    blind: false,
    attempts: 0,
    due: '',
    note: '',
    asks: 'number',
    freeText: false,
    publicKey: keys.publicKey,
  } as const;
  const needed = neededFor(assignment.steps, shelf);
  const source: Source = {
    shelf,
    files: Object.fromEntries(needed.exercises.map((id) => [id, read(`exercises/${id}.json`)])),
    checks: Object.fromEntries(needed.checks.map((form) => [form, read(`check/${form.toLowerCase()}/key.json`)])),
  };
  const cast = Array.from({ length: pupils }, (_, at) => ({
    name: `Pupil ${at + 1}`,
    manner: MADE_UP[at % MADE_UP.length]?.manner ?? 'careful',
  }));
  const handIns = madeUpHandIns(classItems(assignment, source), assignment.id, 29_000_000, 7, cast);
  const codes: string[] = [];
  for (const handIn of handIns) codes.push(await handInCode(handIn, keys.publicKey));
  const passphrase = 'for the benchmark';
  const kept = { id: assignment.id, fragment: encodeAssignment(assignment), privateKey: keys.privateKey, made: 0 };
  return {
    backup: await backUp({ assignment: kept, handIns: [], tallies: [] }, passphrase),
    passphrase,
    text: codes.join('\n'),
  };
}
