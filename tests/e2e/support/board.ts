/** A class in a browser: an assignment with its key that the teacher’s store holds, and what pupils hand in for it. */
import type { Page } from '@playwright/test';
import { encodeAssignment } from '../../../src/core/codec/assignment.ts';
import type { HandIn } from '../../../src/core/codec/hand-in.ts';
import type { KeptAssignment, KeptClass } from '../../../src/stores/classes.ts';
import { backUp } from '../../../src/teach/seal/backup.ts';
import { handInCode } from '../../../src/teach/seal/hand-in-code.ts';
import { drawKeys } from '../../../src/teach/seal/hpke.ts';
import { handInsOfThirty, sampleAssignment } from '../../fixtures/class.ts';
import { strings } from './journey.ts';

export const PASSPHRASE = 'a long walk by the harbour';

/** A class with what its pupils handed in, sealed. */
export interface ClassHere {
  readonly kept: KeptAssignment;
  readonly handIns: readonly HandIn[];
  /** In the order of the hand-ins; that of Hana was cut off on its way. */
  readonly codes: readonly string[];
  /** As the teacher saved it, without hand-ins. */
  readonly backup: string;
}

const CUT_OFF = 'Hana';

/** Draws a key pair and has thirty pupils hand in, one twice, one with a broken code. */
export async function classHere(): Promise<ClassHere> {
  const keys = await drawKeys();
  const assignment = sampleAssignment({ publicKey: keys.publicKey });
  const kept = {
    id: assignment.id,
    fragment: encodeAssignment(assignment),
    privateKey: keys.privateKey,
    made: Date.UTC(2026, 9, 5),
  };
  const handIns = handInsOfThirty(assignment.id);
  const codes = await Promise.all(
    handIns.map(async (handIn) => {
      const code = await handInCode(handIn, keys.publicKey);
      return handIn.name === CUT_OFF ? code.slice(0, code.length / 2) : code;
    }),
  );
  const whole: KeptClass = { assignment: kept, handIns: [], tallies: [] };
  return { kept, handIns, codes, backup: await backUp(whole, PASSPHRASE) };
}

const { bring } = strings.board;

/** Brings the class by its backup, as on another device. */
export async function bringClass(page: Page, { backup }: Pick<ClassHere, 'backup'>): Promise<void> {
  await page.goto('/board/');
  await page.getByText(bring.title).click();
  await page
    .getByLabel(bring.backup)
    .setInputFiles({ name: 'says-who-class.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await page.getByLabel(bring.passphrase).fill(PASSPHRASE);
  await page.getByRole('button', { name: bring.load }).click();
}
