/**
 * A hand-in as a code that mails and spreadsheets leave alone: `SaysWho1.s.<assignment>.<body>.<checksum>.end`. `s` is sealed for the
 * teacher, `p` plain. Spaces, line breaks and marks of quoting inside of it do no harm.
 */
import { checksum } from './checksum.ts';

/** A code taken apart. The body is base64url: compressed, and sealed or not. */
export interface Code {
  readonly kind: 'sealed' | 'plain';
  readonly assignment: string;
  readonly body: string;
}
/** Why something that begins like a code is none. `cut-off`: its end is missing. */
export type NoCode = 'cut-off' | 'changed' | 'newer-version';

export type FoundCode =
  | { readonly ok: true; readonly code: Code; readonly text: string }
  | {
      readonly ok: false;
      readonly why: NoCode;
      /** How it begins, up to 40 letters. */
      readonly begins: string;
    };

const LETTER = { sealed: 's', plain: 'p' } as const;

/** Writes a code. */
export function writeCode({ kind, assignment, body }: Code): string {
  const inner = `${LETTER[kind]}.${assignment}.${body}`;
  return `SaysWho1.${inner}.${checksum(inner)}.end`;
}

/** What may have come between two letters: of a quotation mark, a fold, a mark that cannot be seen. Not without end, and never a letter of a code. */
const BETWEEN = '[^A-Za-z0-9_.-]{0,20}';
/** The rest of a code whose beginning was changed. */
const REST = /[\w-]{1,12}\.[\w-]{8}\.[\w-]*\.[0-9a-f]{8}\.end/g;
const START = new RegExp(`${[...'SaysWho'].join(BETWEEN)}${BETWEEN}([1-9]\\d{0,2})${BETWEEN}\\.`, 'g');

/**
 * Finds every code in a text of any kind, in order, each once; what begins like one and is none; and what ends like one and has lost
 * its beginning. Total.
 */
export function findCodes(given: string): readonly FoundCode[] {
  const found = new Map<string, FoundCode>();
  const add = (one: FoundCode) => found.set(one.ok ? one.text : `${one.why} ${one.begins}`, one);
  const headless = (letters: string) => {
    for (const [rest] of letters.matchAll(REST)) add({ ok: false, why: 'changed', begins: rest.slice(0, 40) });
  };
  const starts = [...given.matchAll(START)];
  headless(lettersOf(given.slice(0, starts[0]?.index)));
  starts.forEach((start, at) => {
    const letters = lettersOf(given.slice(start.index, starts[at + 1]?.index));
    add(readCode(letters, start[1] ?? ''));
    const end = letters.indexOf('.end');
    if (end >= 0) headless(letters.slice(end));
  });
  return [...found.values()];
}

/** What a mail or a spreadsheet put between the letters is dropped; none of it can be part of a code. */
const lettersOf = (text: string): string => text.replace(/[^A-Za-z0-9_.-]/g, '');

function readCode(letters: string, version: string): FoundCode {
  const no = (why: NoCode): FoundCode => ({ ok: false, why, begins: letters.slice(0, 40) });
  if (version !== '1') return no('newer-version');
  const parts = /^SaysWho1\.([sp])\.([\w-]{8})\.([\w-]*)\.([0-9a-f]{8})\.end/.exec(letters);
  if (!parts) return no(letters.includes('.end') ? 'changed' : 'cut-off');
  const [text, letter, assignment = '', body = '', sum] = parts;
  if (checksum(`${letter}.${assignment}.${body}`) !== sum) return no('changed');
  return { ok: true, text, code: { kind: letter === 's' ? 'sealed' : 'plain', assignment, body } };
}
