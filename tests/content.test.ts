import { describe, expect, test } from 'vitest';
import { readContent } from '../src/catalog/content.ts';
import { readFrozen, refusal, reminder, thawAll } from '../src/cli/frozen-items.ts';
import { type MaskedPiece, maskNames } from '../src/core/anchoring/mask.ts';
import { textAt } from '../src/core/anchoring/story.ts';
import { keyOf } from '../src/core/package/key.ts';
import { printProblems } from '../src/core/package/problem.ts';
import { addressOf } from '../src/core/package/ways.ts';

const { articles, courses, problems } = readContent();
const packages = articles.flatMap(({ package: checked }) => checked ?? []);

describe('the content', () => {
  test('has no problem, the template included', () => {
    expect(problems.length === 0 ? '' : printProblems(problems)).toBe('');
    expect(articles.map(({ slug }) => slug)).toContain('_template');
    expect(packages).toHaveLength(articles.length);
  });

  test('has a course, and each of its steps is a lesson or a check that is there', () => {
    const lessons = articles.flatMap((article) => article.lessons.map(({ slug }) => `/lessons/${slug}/`));
    const forms = packages.flatMap(({ info }) => (info.check ? [`/check/${info.check.toLowerCase()}/`] : []));
    expect(courses.map(({ id }) => id)).toContain('main');
    for (const { steps } of courses) {
      expect([...lessons, ...forms]).toEqual(expect.arrayContaining(steps.map(addressOf)));
    }
  });

  test('measures before and after: the main course begins with check A and ends with check B', () => {
    const steps = courses.find(({ id }) => id === 'main')?.steps ?? [];
    expect([steps[0], steps.at(-1)]).toEqual([{ check: 'A' }, { check: 'B' }]);
  });

  test('uses every lesson in a course, templates aside', () => {
    const steps = courses.flatMap((course) => course.steps.flatMap((step) => ('lesson' in step ? [step.lesson] : [])));
    const lessons = articles
      .filter(({ slug }) => !slug.startsWith('_'))
      .flatMap((article) => article.lessons.map(({ slug }) => `${article.slug}/${slug}`));
    expect(lessons.filter((lesson) => !steps.includes(lesson))).toEqual([]);
  });

  test('has items whose meaning is that of the lock file, or a higher revision', () => {
    const { refused, fresh } = thawAll(articles, readFrozen());
    expect(refused.length === 0 ? '' : refusal(refused)).toBe('');
    expect(fresh.length === 0 ? '' : reminder(fresh)).toBe('');
  });
});

describe.each(packages.map((checked) => [checked.slug, checked] as const))('the package %s', (_slug, checked) => {
  test('quotes the story letter by letter, each claim and each cue', () => {
    for (const { at, quote, cue } of checked.claims) {
      expect(textAt(checked.paragraphs, at)).toBe(quote);
      if (cue) expect(textAt(checked.paragraphs, cue.at)).toBe(cue.words);
    }
  });

  test('lets no form of a name through its masks, in no paragraph and in no claim', () => {
    const { masks } = checked.info;
    const forms = masks.flatMap((mask) => mask.forms);
    /** What stays of a text, masks aside: looked through letter by letter, also inside longer words. */
    const leaks = (pieces: readonly MaskedPiece[]) => {
      const rest = pieces.filter((piece) => typeof piece === 'string');
      return forms.filter((form) => rest.some((words) => words.includes(form)));
    };
    for (const text of checked.paragraphs) expect(leaks(maskNames(text, masks)), text).toEqual([]);
    for (const { at, quote } of checked.claims) {
      const text = checked.paragraphs[at.paragraph] ?? '';
      expect(leaks(maskNames(text, masks, at)), quote).toEqual([]);
      expect(leaks(maskNames(quote, masks)), quote).toEqual([]);
    }
  });

  test('has a key without a hole', () => {
    const key = keyOf(checked);
    expect(key.claims.length).toBeGreaterThan(0);
    for (const claim of key.claims) {
      expect(claim.why).not.toBe('');
      expect(claim.cue === null).toBe(claim.attribution === 'narrator');
      expect(claim.who === null).toBe(claim.attribution === 'narrator' || claim.attribution === 'hidden');
    }
    const ids = key.claims.map(({ id }) => id);
    for (const { a, b } of key.conflicts) expect(ids).toEqual(expect.arrayContaining([a, b]));
  });
});

describe('the first article', () => {
  const first = packages.find(({ slug }) => slug === 'abu-dhabi-talks');
  test('is word for word what was found: headline and ¶1 to ¶48', () => {
    expect(first?.paragraphs).toHaveLength(49);
  });
  test('has at least 90 claims and 35 conflicts', () => {
    expect(first?.claims.length).toBeGreaterThanOrEqual(90);
    expect(first?.conflicts.length).toBeGreaterThanOrEqual(35);
  });
});
