import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import CourseProgress from './CourseProgress.tsx';
import LessonDone from './LessonDone.tsx';

const ui = stringsFor('en').work;
const items = ['one', 'two', 'three'].map((id) => ({ id: `a/b/${id}`, revision: 1 }));

describe('the end of a lesson as the server renders it', () => {
  test('says how much there is, not how much is done, and leads on', () => {
    const next = { title: 'The storyteller’s voice', href: '/lessons/voice/' };
    const html = renderToString(() => <LessonDone ui={ui} lang="en" items={items} next={next} />);
    expect(html).toContain('3 questions in this lesson');
    expect(html).not.toContain('answered');
    expect(html).toMatch(/<a[^>]*href="\/lessons\/voice\/"[^>]*>Next: The storyteller’s voice<\/a>/);
  });

  test('of the last one leads nowhere; of one without questions counts nothing', () => {
    const html = renderToString(() => <LessonDone ui={ui} lang="en" items={[]} next={null} />);
    expect(html).not.toContain('<a');
    expect(html).not.toContain('question');
  });
});

describe('the course as the server renders it', () => {
  const lesson = (slug: string) => ({ slug, title: `Lesson ${slug}`, href: `/lessons/${slug}/`, items });

  test('starts at the first lesson, and says how much there is', () => {
    const html = renderToString(() => (
      <CourseProgress
        ui={ui}
        lang="en"
        lessons={[lesson('a'), lesson('b')]}
        reward={{ title: 'X-ray', href: '/xray/' }}
      />
    ));
    expect(html).toMatch(/<a[^>]*href="\/lessons\/a\/"[^>]*>Start the course<\/a>/);
    expect(html).not.toContain(ui.progress.finished);
  });
});
