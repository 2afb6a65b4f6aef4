import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import Mastery from '../progress/Mastery.tsx';
import { nextDay } from './due.ts';
import Review from './Review.tsx';
import Today from './Today.tsx';

const strings = stringsFor('en');
const ui = strings.pages.review;

describe('as the server renders them', () => {
  test('what is due today is nothing yet', () => {
    const html = renderToString(() => <Today ui={ui} lang="en" page="/review/" index="/review/items.json" />);
    expect(html.replace(/<!--.*?-->/g, '')).toBe('');
  });

  test('a review is looking, with nothing ticked and no claim', () => {
    const html = renderToString(() => (
      <Review
        files={{ index: '/review/items.json', exercise: '/exercises/{exercise}.json' }}
        ui={{ review: ui, exercise: strings.exercise, signs: strings.signs }}
        lang="en"
        labels={{ found: 'Story under study', invented: 'Practice story' }}
        storyHref="/story/{article}/#p{n}"
        courseHref="/course/"
        workHref="/my-work/"
      />
    ));
    expect(html).toContain(ui.opening);
    expect(html).toMatch(/<label[^>]*><input type="checkbox"/);
    expect(html).not.toMatch(/checked|<h2|<section/);
  });

  test('what has stuck is a line for each skill, with a link, and no word on how it went', () => {
    const words = strings.pages.mastery;
    const train = { title: 'Who says so?', href: '/lessons/who-says-so/' };
    const html = renderToString(() => (
      <Mastery
        ui={words}
        lang="en"
        index="/review/items.json"
        train={{ 'name-source': train, 'spot-hidden': train, 'tell-colour': train, 'find-clash': null }}
        review="/review/"
      />
    ));
    for (const name of Object.values(words.skill)) expect(html).toContain(`>${name}</dt>`);
    expect(html.split(words.opening)).toHaveLength(5);
    expect(html.match(/href="\/lessons\/who-says-so\/"/g)).toHaveLength(3);
    expect(html).not.toContain(words.little);
  });
});

describe('when the next ones come', () => {
  test('is tomorrow, or a day by its name and date, or not said', () => {
    expect(nextDay(1, ui, 'en')).toBe(ui.tomorrow);
    expect(nextDay(null, ui, 'en')).toBe('');
    expect(nextDay(5, ui, 'en')).toMatch(/on \w+day, \w+ \d+\.$/);
  });

  test('is said, however far off it is', () => {
    expect(nextDay(1e9, ui, 'en')).not.toBe('');
  });
});
