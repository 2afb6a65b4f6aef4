/** The course as one file, packed from the built site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../../src/build/offline/single/file.ts';
import { strings } from './journey.ts';

export interface Single {
  /** Its address, without a hash. */
  readonly url: string;
  readonly bytes: number;
  readonly remove: () => void;
}

/** Packs the built site and puts the file somewhere for itself. */
export async function packSite(): Promise<Single> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-single-'));
  const { needsScript } = strings.pages.offline;
  const html = await singleFile(resolve('dist'), { lang: 'en', name: strings.site.name, needsScript });
  const file = join(folder, 'says-who.html');
  writeFileSync(file, html);
  return {
    url: pathToFileURL(file).href,
    bytes: Buffer.byteLength(html),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
