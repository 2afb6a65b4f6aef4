import { z } from 'zod';

/** One interface string. `says` tells a translator where it stands and what it is for. */
export const text = (says: string) => z.string().min(1).describe(says);

/** An interface string with forms for numbers; `{n}` stands for the number. */
export const plural = (says: string) =>
  z
    .strictObject({
      zero: z.string().optional(),
      one: z.string().optional(),
      two: z.string().optional(),
      few: z.string().optional(),
      many: z.string().optional(),
      other: z.string(),
    })
    .describe(says);
