import { describe, expect, test } from 'vitest';
import { type Edit, ferryWith } from '../../../tests/fixtures/ferry.ts';
import { assemble } from './assemble.ts';
import { type FrozenItems, thaw } from './frozen.ts';
import { type ItemMeaning, meaningsOf } from './meaning.ts';

function meanings(...edits: readonly Edit[]): readonly ItemMeaning[] {
  const { package: checked, problems } = assemble(ferryWith(...edits), 'ferry');
  if (!checked) throw new Error(JSON.stringify(problems));
  return checked.exercises.flatMap(meaningsOf);
}
const same = (meaning: string) => meaning;
const frozen: FrozenItems = thaw({}, meanings(), same).items;
/** Items refused and items to be written again, after a change. */
const changed = (...edits: readonly Edit[]) => {
  const { refused, fresh } = thaw(frozen, meanings(...edits), same);
  return { refused, fresh };
};

describe('the lock file of items', () => {
  test('holds every item by its global id', () => {
    expect(Object.keys(frozen)).toContain('ferry/who-answers/stopped');
    expect(Object.keys(frozen)).toHaveLength(meanings().length);
  });
  test('is content as long as nothing changes', () => {
    expect(changed()).toEqual({ refused: [], fresh: [] });
  });
  test('lets the words of an item change', () => {
    expect(
      changed(
        ['exercises.yaml', 'stem: What does it establish?', 'stem: What does this establish?'],
        ['exercises.yaml', 'text: That it is so., feedback: He says so.', 'text: It is so, feedback: Only he says so.'],
        ['claims.yaml', 'why: He has a name.', 'why: You could write to him.'],
      ),
    ).toEqual({ refused: [], fresh: [] });
  });
  test('lets the order of options change', () => {
    const options = [
      '        - { id: log, text: The log, right: true, feedback: It can. }\n',
      '        - { id: pride, text: A pride, feedback: It cannot. }\n',
    ];
    expect(changed(['exercises.yaml', options.join(''), options.toReversed().join('')])).toEqual({
      refused: [],
      fresh: [],
    });
  });
  test('lets the order change in which passages and records are shown', () => {
    const records = [
      '        - { id: plan, text: The timetable, settles: partly, feedback: It is a plan. }\n',
      '        - { id: log, text: The ferry’s log, settles: fully, feedback: It is kept “on Monday” too. }\n',
    ];
    expect(
      changed(
        [
          'exercises.yaml',
          'shown: [fares-kept, check-forgotten, fares-missing]',
          'shown: [fares-missing, check-forgotten, fares-kept]',
        ],
        ['exercises.yaml', records.join(''), records.toReversed().join('')],
      ),
    ).toEqual({ refused: [], fresh: [] });
  });
  test('refuses another order, or another record that settles it, under the same revision', () => {
    expect(
      changed(
        ['exercises.yaml', 'fares-kept, same: true', 'fares-kept'],
        ['exercises.yaml', 'settles: partly', 'settles: not'],
      ),
    ).toEqual({ refused: ['ferry/surer/blame', 'ferry/record/noon'], fresh: [] });
  });
  test('refuses another claim under the same revision', () => {
    expect(changed(['exercises.yaml', '{ id: tank, claim: tank-full }', '{ id: tank, claim: four-trips }'])).toEqual({
      refused: ['ferry/who-answers/tank'],
      fresh: [],
    });
  });
  test('takes it under a higher one', () => {
    expect(
      changed(['exercises.yaml', '{ id: tank, claim: tank-full }', '{ id: tank, revision: 2, claim: four-trips }']),
    ).toEqual({ refused: [], fresh: ['ferry/who-answers/tank'] });
  });
  test('refuses another answer that follows from a change of the key', () => {
    expect(
      changed(
        ['conflicts.yaml', 'strength: hard', 'strength: shift'],
        ['exercises.yaml', 'wrong: { changed: No., two-things: No. }', 'wrong: { contradict: No., two-things: No. }'],
      ),
    ).toEqual({
      refused: ['ferry/pairs/noon'],
      fresh: [],
    });
  });
  test('refuses another set of options', () => {
    expect(changed(['exercises.yaml', '{ id: true, text', '{ id: so, text']).refused).toEqual(['ferry/meaning/one']);
  });
  test('asks for new items to be written, and keeps those that are gone', () => {
    const { items, fresh } = thaw(
      { ...frozen, 'ferry/old/gone': { revision: 3, hash: 'x' } },
      [{ id: 'ferry/new/one', revision: 1, meaning: 'm' }],
      same,
    );
    expect(fresh).toEqual(['ferry/new/one']);
    expect(items['ferry/old/gone']).toEqual({ revision: 3, hash: 'x' });
    expect(items['ferry/new/one']).toEqual({ revision: 1, hash: 'm' });
  });
  test('refuses a revision that goes down', () => {
    expect(thaw({ a: { revision: 2, hash: 'm' } }, [{ id: 'a', revision: 1, meaning: 'm' }], same).refused).toEqual([
      'a',
    ]);
  });
});
