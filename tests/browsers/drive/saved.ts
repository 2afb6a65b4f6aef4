import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a folder of downloads, as text, by name. */
export const savedIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
