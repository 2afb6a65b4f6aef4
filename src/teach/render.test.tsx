import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../i18n/load.ts';
import Assign from './assign/Assign.tsx';
import { choicesOf } from './assign/choices.ts';
import Assigned from './assigned/Assigned.tsx';

const strings = stringsFor('en');
const exercise = (id: string, type: 'sort' | 'blind' = 'sort') => ({
  id,
  title: `Title of ${id}`,
  type,
  scored: true,
  items: [{ id: `${id}/one`, revision: 1 }],
});
const choices = choicesOf({
  articles: { crane: { title: 'The crane', lang: 'en', found: false, role: 'practice' } },
  courses: [
    { id: 'main', title: 'The course', lessons: ['start'] },
    { id: 'short', title: 'Ten minutes', lessons: ['start', 'crane-start'] },
  ],
  lessons: [
    { slug: 'start', title: 'Start', objective: '', minutes: 9, article: 'crane', exercises: ['crane/first'] },
    { slug: 'crane-start', title: 'Start', objective: '', minutes: 5, article: 'crane', exercises: ['crane/second'] },
  ],
  exercises: ['crane/first', 'crane/second', 'crane/third']
    .map((id) => exercise(id))
    .concat(exercise('crane/names', 'blind')),
  checks: [{ form: 'A', article: 'reserve', items: [{ id: 'reserve/board/x', revision: 1 }] }],
});

describe('the page where an assignment is made, as the server renders it', () => {
  const html = renderToString(() => (
    <Assign choices={choices} ui={strings.assign} lang="en" assigned="/assigned/" board="/board/" />
  ));

  test('has every lesson once, every exercise once, and the checks to tick', () => {
    const values = (name: string) =>
      [...html.matchAll(/<input[^>]*>/g)]
        .filter(([tag]) => tag.includes(`name="${name}"`))
        .map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1]);
    expect(values('lesson')).toEqual(['start', 'crane-start']);
    expect(values('exercise')).toEqual(['crane/first', 'crane/second', 'crane/third']);
    expect(values('check')).toEqual(['A']);
  });

  test('tells lessons of one title apart by their course', () => {
    expect(html.replace(/<[^>]*>/g, '')).toContain('From the lesson “Start” · Ten minutes');
  });

  test('has nothing ticked, a default for every question, and no link yet', () => {
    expect(html).not.toMatch(/<input[^>]*type="checkbox"[^>]*checked/);
    expect(html.match(/<input[^>]*type="radio"[^>]*checked/g)).toHaveLength(3);
    expect(html).not.toContain(strings.assign.made.title);
    expect(html).not.toMatch(/\sstyle=/);
  });

  test('labels every field', () => {
    for (const [control] of html.matchAll(/<(?:select|textarea)\b[^>]*>|<input[^>]*type="text"[^>]*>/g)) {
      const before = html.slice(0, html.indexOf(control));
      expect(before.lastIndexOf('<label'), control).toBeGreaterThan(before.lastIndexOf('</label>'));
    }
  });
});

test('the page of an assignment says at first that it is reading, and nothing else', () => {
  const { assigned, handIn, exercise: words, signs, annotate } = strings;
  const html = renderToString(() => (
    <Assigned
      ui={{ assigned, handIn, exercise: words, signs, annotate }}
      lang="en"
      files={{ index: '/i.json', exercise: '/{exercise}.json', key: '/{form}.json' }}
      pages={{
        lesson: '/lessons/{slug}/',
        check: '/check/{form}/',
        course: '/course/',
        story: '/story/{article}/#p{n}',
      }}
      labels={{ found: 'Story under study', invented: 'Practice story' }}
      copy={strings.assign.made}
      checks={strings.pages.check.title}
    />
  ));
  expect(html).toContain(assigned.opening);
  expect(html).not.toMatch(/<h\d|<input|<button/);
});
