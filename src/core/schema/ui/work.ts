import { z } from 'zod';
import { text } from './text.ts';

export const work = z.strictObject({ title: text('To be written') });
