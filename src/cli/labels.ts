import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Field } from '../core/exercises/sort/types.ts';
import { uiSchema } from '../core/schema/ui.ts';
import { fieldLabel } from '../islands/exercises/sort/label.ts';

const ui = uiSchema.parse(parse(readFileSync(new URL('../../content/ui/en.yaml', import.meta.url), 'utf8')));

/** What a field of a board is called on the page, in English. */
export const labelOf = (field: Field): string => fieldLabel(field, ui);
