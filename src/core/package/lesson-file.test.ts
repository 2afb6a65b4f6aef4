import { describe, expect, test } from 'vitest';
import { readLesson } from './lesson-file.ts';

const read = (body: string) => readLesson('a.mdx', 'a', `---\ntitle: T\nobjective: O\nminutes: 8\n---\n${body}`).lesson;

describe('reading a lesson', () => {
  test('components are found with their attributes, over several lines too', () => {
    const { tags, at } = read(
      'Text\n\n<Passage\n  from={14}\n  to={16}\n  light="a > b"\n/>\n<Claim id=\'x\' verdict />',
    );
    expect(tags.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
      ['Passage', { from: 14, to: 16, light: 'a > b' }],
      ['Claim', { id: 'x', verdict: true }],
    ]);
    expect(tags.map(({ offset }) => at(offset).line)).toEqual([8, 13]);
  });
  test('an expression that is code is known as none', () => {
    expect(read('<Passage from={n + 1} light={["a", "b"]} />').tags[0]?.attributes).toEqual(
      new Map<string, unknown>([
        ['from', null],
        ['light', ['a', 'b']],
      ]),
    );
  });
  test('comments and code are not looked at', () => {
    const { tags, prose } = read('{/* <Foo /> “x” */}\n`<Bar />`\n```\n<Baz /> “y”\n```\nHere “z”');
    expect(tags).toEqual([]);
    expect(prose.match(/“.”/g)).toEqual(['“z”']);
  });
  test('words inside a component are read, its attributes are not', () => {
    expect(read('<Takeaway title="“a”">Ask “b”.</Takeaway>').prose.match(/“.”/g)).toEqual(['“b”']);
  });
});
