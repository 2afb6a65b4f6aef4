import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../i18n/load.ts';
import MyWork from './MyWork.tsx';
import Notice from './Notice.tsx';

const { work, assigned } = stringsFor('en');
const ui = { ...work, assigned };

describe('“My work” as the server renders it', () => {
  const html = renderToString(() => <MyWork ui={ui} lang="en" assigned="/assigned/" />);

  test('says that it is looking, and claims nothing about the learner’s work yet', () => {
    expect(html).toContain(ui.kept.opening);
    for (const later of [ui.kept.disk, ui.kept.memory, 'answers so far']) expect(html).not.toContain(later);
  });

  test('has each of its four parts under a heading', () => {
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words);
    expect(headings).toEqual([ui.kept.title, ui.download.title, ui.learners.title, ui.clear.title]);
  });

  test('has nothing that could be pressed in vain before it wakes up', () => {
    const controls = html.match(/<(button|input|fieldset)\b[^>]*>/g) ?? [];
    const outside = controls.filter((tag) => !/type="radio"|autofocus/.test(tag) && !tag.includes('work-delete'));
    expect(outside.length).toBeGreaterThanOrEqual(6);
    for (const tag of outside) expect(tag).toMatch(/\sdisabled/);
  });

  test('asks before it deletes, and the safe answer has the focus', () => {
    const dialog = html.slice(html.indexOf('<dialog'), html.indexOf('</dialog>'));
    expect(dialog).not.toMatch(/<dialog[^>]*\sopen/);
    expect(dialog).toMatch(new RegExp(`<button[^>]*autofocus[^>]*>${ui.clear.cancel}`));
    expect(dialog.indexOf(ui.download.button)).toBeLessThan(dialog.indexOf(ui.clear.confirm));
  });

  test('labels its fields', () => {
    expect(html).toMatch(/<label for="work-file"[^>]*>Load my work<\/label>/);
    expect(html).toMatch(/<input[^>]*id="work-file"/);
  });
});

describe('the notice as the server renders it', () => {
  test('is an empty status region, so that what comes into it is read out', () => {
    const html = renderToString(() => <Notice ui={ui} />);
    expect(html).toMatch(/<div[^>]*role="status"[^>]*>(<!--.*?-->)*<\/div>/);
    expect(html).not.toContain(ui.notice.text);
  });
});
