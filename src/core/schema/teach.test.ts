import { describe, expect, test } from 'vitest';
import { teachSchema } from './teach.ts';

const guide = { title: 'A plan', description: 'What it gives.', kind: 'guide', order: 1 };
const paths = (front: unknown) => teachSchema.safeParse(front).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the front matter of a page for teachers', () => {
  test('needs a title, a sentence, a kind and a place; it quotes nothing unless it says so', () => {
    expect(teachSchema.parse(guide)).toEqual({ ...guide, quotes: false });
    expect(paths({}).sort()).toEqual(['description', 'kind', 'order', 'title']);
  });

  test('is a guide or a handout, and nothing else', () => {
    expect(paths({ ...guide, kind: 'monday' })).toEqual([]);
    expect(paths({ ...guide, kind: 'tuesday' })).toEqual(['kind']);
  });

  test('takes whole minutes of a plan, and no field that nobody reads', () => {
    expect(paths({ ...guide, minutes: 45 })).toEqual([]);
    expect(paths({ ...guide, minutes: 4.5 })).toEqual(['minutes']);
    expect(teachSchema.safeParse({ ...guide, objective: 'x' }).success).toBe(false);
  });

  test('has no empty title', () => {
    expect(paths({ ...guide, title: ' ' })).toEqual(['title']);
  });
});
