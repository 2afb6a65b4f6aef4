import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import BuildsOn from './BuildsOn.tsx';
import CourseProgress from './CourseProgress.tsx';
import LessonDone from './LessonDone.tsx';

const { progress: words } = stringsFor('en').work;
const items = ['one', 'two', 'three'].map((id) => ({ id: `a/b/${id}`, revision: 1 }));

describe('the end of a lesson as the server renders it', () => {
  test('says how much there is, not how much is done', () => {
    const html = renderToString(() => <LessonDone words={words} lang="en" items={items} />);
    expect(html).toContain('3 questions in this lesson');
    expect(html).not.toContain('answered');
  });
});

describe('the course as the server renders it', () => {
  const step = (kind: 'lesson' | 'check', slug: string) => ({
    id: `${kind}/${slug}`,
    kind,
    title: `The ${kind} ${slug}`,
    href: `/${kind}/${slug}/`,
    items: items.map(({ id, revision }) => ({ id: `${id}-${slug}`, revision })),
  });
  const rendered = (...steps: ReturnType<typeof step>[]) =>
    renderToString(() => (
      <CourseProgress
        ui={{ progress: words }}
        lang="en"
        steps={steps}
        reward={{ title: 'X-ray', href: '/xray/' }}
        result={{ title: 'Result', href: '/results/' }}
      />
    ));
  const links = (html: string) =>
    [...html.matchAll(/<a[^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/g)].map(([, to, name = '']) => [
      to,
      name.replace(/<[^>]*>/g, ''),
    ]);

  test('starts at the first lesson, and says nothing of what is done', () => {
    const html = rendered(step('lesson', 'a'), step('lesson', 'b'));
    expect(links(html)).toEqual([['/lesson/a/', words.start]]);
    expect(html).not.toContain(words.finished);
    expect(html).not.toContain('answered');
  });

  test('starts at the check where there is one, with the first lesson beside it', () => {
    expect(links(rendered(step('check', 'a'), step('lesson', 'a'), step('check', 'b')))).toEqual([
      ['/check/a/', words.start],
      ['/lesson/a/', words.orFirst],
    ]);
  });

  test('leads to what comes after, where it has nothing to ask', () => {
    expect(links(rendered({ ...step('lesson', 'a'), items: [] }))).toEqual([['/xray/', 'X-ray']]);
  });
});

describe('what a lesson builds on, as the server renders it', () => {
  const earlier = (title: string) => ({ title, href: `/lessons/${title.length}/`, items: 'a/b/one a/b/two' });

  test('stands there unseen, with the longest title, so that nothing moves when another one comes', () => {
    const ways = [
      { course: 'main', earlier: [earlier('Start'), earlier('A long title')] },
      { course: 'short', earlier: [] },
    ];
    const html = renderToString(() => <BuildsOn text={words.buildsOn} longest="A long title" ways={ways} />);
    expect(html).toMatch(/<span class="room" aria-hidden="true">.*A long title/);
    expect(html).toMatch(/<span[^>]*\shidden\b[^>]*>(?:(?!<\/span>).)*<a/);
  });
});
