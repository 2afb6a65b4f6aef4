/** The file behind “Load my work”. */
import { decodeAttempt } from '../record/decode.ts';
import { mergeAttempts } from '../record/log.ts';
import { row } from '../record/read.ts';
import type { Attempt } from '../record/types.ts';
import { WORK_FORMAT, WORK_VERSION } from './work-file.ts';

/** In characters. Ten years of a class fit; what is longer is no work file and only fills the memory. */
export const LONGEST_WORK_FILE = 8_000_000;

/** What is in a work file, or why it is none. */
export type WorkFile =
  | {
      readonly ok: true;
      /** When the file was made, in milliseconds since 1970; null where it does not say. */
      readonly saved: number | null;
      /** Each attempt once. */
      readonly attempts: readonly Attempt[];
      /** Entries that could not be read, by their place in the file (from 0); the rest was kept. */
      readonly unreadable: readonly { readonly place: number; readonly reason: string }[];
    }
  | { readonly ok: false; readonly why: 'too-long' | 'not-json' | 'another-format' | 'newer-version' };

/** Reads a work file. Total: any text gives an answer, and a part that cannot be read does not cost the rest. */
export function decodeWork(text: string): WorkFile {
  if (text.length > LONGEST_WORK_FILE) return { ok: false, why: 'too-long' };
  let parsed: unknown;
  try {
    // Editors on Windows put a byte order mark in front, which is no JSON.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Also reached where a browser's parser gives up on deep nesting.
    return { ok: false, why: 'not-json' };
  }
  const file = row(parsed);
  if (file?.format !== WORK_FORMAT || typeof file.version !== 'number') return { ok: false, why: 'another-format' };
  if (file.version > WORK_VERSION) return { ok: false, why: 'newer-version' };
  if (file.version !== WORK_VERSION || !Array.isArray(file.attempts)) return { ok: false, why: 'another-format' };

  const attempts: Attempt[] = [];
  const unreadable: { place: number; reason: string }[] = [];
  file.attempts.forEach((entry: unknown, place) => {
    const attempt = decodeAttempt(entry);
    if ('unreadable' in attempt) unreadable.push({ place, reason: attempt.unreadable });
    else attempts.push(attempt);
  });
  const saved = typeof file.saved === 'number' && Number.isFinite(file.saved) ? file.saved : null;
  return { ok: true, saved, attempts: mergeAttempts(attempts), unreadable };
}
