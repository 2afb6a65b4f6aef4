import { browser } from '../stores/outside.ts';

const TYPES = { json: 'application/json', txt: 'text/plain;charset=utf-8', csv: 'text/csv;charset=utf-8' } as const;

/**
 * Lets the browser save a text as a file; its name gets today’s date.
 *
 * @returns the name of the file.
 */
export function saveFile(name: string, ending: keyof typeof TYPES, text: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[ending] }));
  link.download = `${name}-${new Date(browser.now()).toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // Some browsers read the address only after this call is over.
  browser.later(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}
