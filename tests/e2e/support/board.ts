/** A class in a browser: an assignment with its key that the teacher’s store holds, and what pupils hand in for it. */
import type { Locator, Page } from '@playwright/test';
import { type Assignment, encodeAssignment } from '../../../src/core/codec/assignment.ts';
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

/** An assignment with its key pair, and what is handed in for it. */
interface Given {
  readonly assignment: Assignment;
  readonly keys: Awaited<ReturnType<typeof drawKeys>>;
  readonly handIns: readonly HandIn[];
}

/** Thirty pupils, one of whom hands in twice. */
async function thirty(): Promise<Given> {
  const keys = await drawKeys();
  const assignment = sampleAssignment({ publicKey: keys.publicKey });
  return { assignment, keys, handIns: handInsOfThirty(assignment.id) };
}

/** Seals what a class hands in, one with a broken code: of thirty pupils, where nothing else is given. */
export async function classHere(given?: Given): Promise<ClassHere> {
  const { assignment, keys, handIns } = given ?? (await thirty());
  const kept = {
    id: assignment.id,
    fragment: encodeAssignment(assignment),
    privateKey: keys.privateKey,
    made: Date.UTC(2026, 9, 5),
  };
  const codes = await Promise.all(
    handIns.map(async (handIn) => {
      const code = await handInCode(handIn, keys.publicKey);
      return handIn.name === CUT_OFF ? code.slice(0, code.length / 2) : code;
    }),
  );
  const whole: KeptClass = { assignment: kept, handIns: [], tallies: [] };
  return { kept, handIns, codes, backup: await backUp(whole, PASSPHRASE) };
}

/** Brings the class by its backup, as on another device. Without an address it is the board in English. */
export async function bringClass(
  page: Page,
  { backup }: Pick<ClassHere, 'backup'>,
  path = '/board/',
  { bring }: Pick<typeof strings.board, 'bring'> = strings.board,
): Promise<void> {
  await page.goto(path);
  await page.getByText(bring.title).click();
  await page
    .getByLabel(bring.backup)
    .setInputFiles({ name: 'says-who-class.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await page.getByLabel(bring.passphrase).fill(PASSPHRASE);
  await page.getByRole('button', { name: bring.load }).click();
}

/** One of the board's views, by its heading. */
export const view = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
