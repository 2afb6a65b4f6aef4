/** Takes the class along as files. What writes them is fetched when it is asked for. */
import { saveFile } from '../../islands/save-file.ts';
import type { Room } from './room.ts';
import { sortable } from './when.ts';

/** @returns the name of the file. */
export async function saveTable(room: Room): Promise<string> {
  const [{ gradebook }, { writeCsv }] = await Promise.all([
    import('../../exports/gradebook.ts'),
    import('../../exports/csv.ts'),
  ]);
  const { picture, props } = room;
  const checks = [picture.before(), picture.after()].filter((check) => check !== null);
  const rows = gradebook(picture.pupils(), room.open()?.items ?? [], checks, props.ui.board.csv, sortable);
  return saveFile('says-who-gradebook', 'csv', writeCsv(rows));
}

/** @returns the name of the file. */
export async function saveAll(room: Room): Promise<string> {
  const { classFile, writeClass } = await import('../../exports/class-json.ts');
  const open = room.open();
  if (!open) return '';
  const file = classFile(open.assignment, room.pupils(), room.picture.pictures(), room.tallies());
  return saveFile('says-who-class-picture', 'json', writeClass(file));
}

/**
 * Saves a backup that only the passphrase opens.
 *
 * @returns the name of the file.
 */
export async function saveBackup(room: Room, passphrase: string): Promise<string> {
  const { backUp } = await import('../seal/backup.ts');
  const open = room.open();
  if (!open) return '';
  const kept = { assignment: open.kept, handIns: room.handIns(), tallies: room.tallies() };
  return saveFile('says-who-class', 'json', await backUp(kept, passphrase));
}
