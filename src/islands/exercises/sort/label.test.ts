import { describe, expect, it } from 'vitest';
import { BOARDS, type Field } from '../../../core/exercises/sort/types.ts';
import { stringsFor } from '../../../i18n/load.ts';
import { fieldLabel } from './label.ts';

describe('the name of a field', () => {
  const fields: readonly Field[] = [...new Set(Object.values(BOARDS).flat())];

  it.each(['en', 'es'])('is there for every field of every board (%s)', (lang) => {
    for (const field of fields) expect(fieldLabel(field, stringsFor(lang)), field).toMatch(/\p{L}/u);
  });

  it('is another one for each field', () => {
    const names = fields.map((field) => fieldLabel(field, stringsFor('en')));
    expect(new Set(names).size).toBe(fields.length);
  });
});
