import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlossary } from './glossary.ts';

const text = readFileSync(new URL('../../../content/glossary.yaml', import.meta.url), 'utf8');

describe('the glossary', () => {
  const entries = readGlossary(text);

  it('has the words that the lessons use', () => {
    const ids = entries.map(({ id }) => id);
    for (const id of [
      'claim',
      'source',
      'cue',
      'envelope-test',
      'allegedly',
      'agentless-passive',
      'arguable',
      'provenance',
    ])
      expect(ids).toContain(id);
  });

  it('stands in the order of the alphabet', () => {
    const terms = entries.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('says each meaning in one sentence of at most 30 words', () => {
    for (const { term, means } of entries) {
      expect(means, term).toMatch(/^[A-Z][^.!?]*[.?]$/);
      expect(means.split(/\s+/).length, term).toBeLessThanOrEqual(30);
    }
  });

  it('quotes no story: curly double marks are kept for its words', () => {
    expect(text).not.toMatch(/[“”]/);
  });
});

describe('readGlossary', () => {
  it('lists every problem at once, each with its entry', () => {
    const broken = [
      '- { id: cue, term: cue, means: Words., example: So., see: [gone] }',
      '- { id: cue, term: cue again, means: Words., example: So. }',
      '- { id: claim, term: claim, example: So. }',
    ].join('\n');
    expect(() => readGlossary(broken)).toThrow(/claim › means: /);
    expect(() => readGlossary(broken.split('\n').slice(0, 2).join('\n'))).toThrow(
      [
        'content/glossary.yaml does not fit src/core/schema/glossary.ts:',
        '  cue › id: "cue" is there twice',
        '  cue › see › 0: "gone" is not another entry\'s id',
      ].join('\n'),
    );
  });

  it('refuses an entry that leads to itself', () => {
    expect(() => readGlossary('[{ id: cue, term: cue, means: Words., example: So., see: [cue] }]')).toThrow(
      'cue › see › 0: "cue" is not another entry\'s id',
    );
  });

  it('says so where the file is no YAML', () => {
    expect(() => readGlossary('- { id: cue')).toThrow('content/glossary.yaml is no YAML');
  });
});
