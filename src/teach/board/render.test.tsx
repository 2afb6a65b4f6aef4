import { renderToString } from 'solid-js/web';
import { expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import Board from './Board.tsx';

const { board: ui, signs, exercise } = stringsFor('en');
const none = { 'name-source': null, 'spot-hidden': null, 'tell-colour': null, 'find-clash': null };

test('as the server renders it, the board is looking, with no class and no name on it', () => {
  const html = renderToString(() => (
    <Board
      ui={{ board: ui, signs, exercise }}
      lang="en"
      files={{ shelf: '/s.json', exercise: '/e/{exercise}.json', story: '/t/{article}.json', check: '/c/{form}.json' }}
      links={{ assign: '/teach/assign/', lesson: '/lessons/{slug}/' }}
      train={none}
      demo={{ title: 'A', className: 'B', steps: [{ kind: 'check', id: 'A' }] }}
    />
  ));
  expect(html).toContain(ui.state.opening);
  expect(html).not.toMatch(/<h2|<section|<select|<textarea|<table/);
  expect(html).not.toMatch(/ style=/);
});
