import { expect, test } from 'vitest';
import { createDraft } from './draft.ts';

/** A draft whose waiting and writing the test holds in its hands. */
function held() {
  const waiting: (() => unknown)[] = [];
  const writing: ((where: 'disk' | 'memory') => void)[] = [];
  let open = true;
  const draft = createDraft(
    () => (open ? new Promise((resolve) => writing.push(resolve)) : undefined),
    (then) => waiting.push(then),
  );
  return {
    draft,
    writing,
    /** Lets the time pass that changes are gathered in. */
    wait: () => {
      for (const then of waiting.splice(0)) then();
    },
    /** Finishes the write that is under way. */
    written: async (where: 'disk' | 'memory') => {
      writing.shift()?.(where);
      await Promise.resolve();
      await Promise.resolve();
    },
    handIn: () => {
      open = false;
    },
  };
}

test('changes that follow one another are one write, and are kept only once it is done', async () => {
  const { draft, writing, wait, written } = held();
  draft.save();
  draft.save();
  expect(writing).toHaveLength(0);
  wait();
  expect(writing).toHaveLength(1);
  expect(draft.kept()).toBeUndefined();
  await written('disk');
  expect(draft.kept()).toBe('disk');
  draft.save();
  expect(draft.kept()).toBeUndefined();
});

test('a change while another is written is not kept yet, and is written next, one at a time', async () => {
  const { draft, writing, wait, written } = held();
  draft.save();
  wait();
  draft.save();
  wait();
  expect(writing).toHaveLength(1);
  await written('disk');
  expect(draft.kept()).toBeUndefined();
  wait();
  expect(writing).toHaveLength(1);
  await written('memory');
  expect(draft.kept()).toBe('memory');
});

test('what waited when the answer was handed in is not written after it', async () => {
  const { draft, writing, wait, handIn } = held();
  draft.save();
  handIn();
  wait();
  await Promise.resolve();
  expect(writing).toHaveLength(0);
  expect(draft.kept()).toBeUndefined();
});
