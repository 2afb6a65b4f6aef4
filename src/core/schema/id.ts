import { z } from 'zod';

/** What an id looks like: small letters, digits, hyphens. Ids are words that authors choose, and they are for good. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * An authored id. YAML reads `id: true` and `id: 2` as a truth value and a number; they are words here all the same.
 *
 * @param says one sentence for the author: what the id names.
 */
export const id = (says: string) =>
  z.preprocess(
    (value) => (typeof value === 'boolean' || typeof value === 'number' ? String(value) : value),
    z.string().regex(ID).describe(says),
  );

/** Text with something in it besides spaces. */
export const words = (says: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '', { error: 'empty' })
    .describe(says);

/** Text that a rule asks for in its own words where it is missing, because the general message would teach less. */
export const wordsOrNothing = (says: string) =>
  z
    .string()
    .nullable()
    .default('')
    .transform((text) => text ?? '')
    .describe(says);

/** Text, or null where there is none to give; may be left out. */
export const wordsOrNull = (says: string) => words(says).nullable().default(null);

/** One value or a list of them; always a list inside. */
export const listOf = <T extends z.ZodType>(item: T, says: string) =>
  z.preprocess(
    (value) => (value === undefined || value === null || Array.isArray(value) ? value : [value]),
    z.array(item).min(1).describe(says),
  );

/** First and last paragraph of a passage; one number stands for both. */
export const paragraphs = (says: string) =>
  z.preprocess(
    (value) => (typeof value === 'number' ? [value, value] : value),
    z.tuple([z.int().min(0), z.int().min(0)]).describe(says),
  );

/** The revision of an item: 1 where none is written. */
export const revision = z.int().min(1).default(1).describe('Counts up whenever the item comes to mean something else');
