import { describe, expect, it } from 'vitest';
import { chunkOf } from './chunks.ts';

const imports: Record<string, string[]> = {
  '/s/src/islands/exercises/order/OrderExercise.tsx': [
    '/s/src/islands/exercises/order/order.tsx',
    '/s/src/islands/exercises/Feedback.tsx',
    '/s/src/stores/record.ts',
    '/s/node_modules/solid-js/web.js',
  ],
  '/s/src/islands/exercises/order/order.tsx': [
    '/s/src/core/exercises/order/score.ts',
    '/s/src/core/exercises/reading.ts',
  ],
  '/s/src/islands/exercises/order/Result.tsx': ['/s/src/core/exercises/order/overlay.ts'],
  '/s/src/islands/exercises/choose/ChooseExercise.tsx': [
    '/s/src/islands/exercises/Feedback.tsx',
    '/s/src/stores/settings.ts',
    '/s/src/core/exercises/reading.ts',
  ],
  '/s/src/islands/work/MyWork.tsx': [
    '/s/src/stores/record.ts',
    '/s/src/core/codec/file.ts',
    '/s/node_modules/solid-js/web.js',
  ],
  '/s/src/layouts/Settings.astro?astro&type=script&index=0&lang.ts': ['/s/src/stores/settings.ts'],
  '/s/src/stores/record.ts': ['/s/node_modules/nanostores/index.js'],
  '/s/src/stores/settings.ts': ['/s/node_modules/nanostores/atom.js'],
  '/s/src/islands/progress/LessonDone.tsx': ['/s/src/core/record/done.ts'],
  '/s/src/pages/xray/[article].astro?astro&type=script&index=0&lang.ts': ['/s/src/core/record/done.ts'],
  '/s/src/islands/review/Today.tsx': ['/s/src/stores/record.ts', '/s/vite/preload-helper.js'],
  '/s/src/islands/review/due.ts': ['/s/src/core/record/cards.ts', '/s/src/islands/review/fetch.ts'],
  '/s/node_modules/@astrojs/solid-js/client.js': [
    '/s/node_modules/solid-js/store.js',
    '/s/node_modules/solid-js/web.js',
  ],
};
const importers = (module: string): string[] => Object.keys(imports).filter((each) => imports[each]?.includes(module));
const chunk = (module: string): string | null => chunkOf(`/s/${module}`, importers);

describe('a module of ours goes', () => {
  it('with the lessons, where only their islands need it', () => {
    expect(chunk('src/islands/exercises/Feedback.tsx')).toBe('lesson');
    expect(chunk('src/core/exercises/reading.ts')).toBe('lesson');
    expect(chunk('src/islands/progress/LessonDone.tsx')).toBe('lesson');
  });

  it('with the lessons too, where it is a type of exercise that most of them have', () => {
    expect(chunk('src/islands/exercises/choose/ChooseExercise.tsx')).toBe('lesson');
  });

  it('with its own type of exercise, where no other type and no other island of lessons needs it', () => {
    expect(chunk('src/islands/exercises/order/OrderExercise.tsx')).toBe('type-order');
    expect(chunk('src/islands/exercises/order/order.tsx')).toBe('type-order');
    expect(chunk('src/core/exercises/order/score.ts')).toBe('type-order');
  });

  it('with Solid, where other islands need it too, also at second hand', () => {
    expect(chunk('src/stores/record.ts')).toBe('islands');
    expect(chunk('node_modules/nanostores/index.js')).toBe('islands');
  });

  it('with Solid, where a plain script of some page needs it too', () => {
    expect(chunk('src/core/record/done.ts')).toBe('islands');
  });

  it('with the plain scripts of every page, where those need it', () => {
    expect(chunk('src/layouts/Settings.astro?astro&type=script&index=0&lang.ts')).toBe('page');
    expect(chunk('src/stores/settings.ts')).toBe('page');
    expect(chunk('node_modules/nanostores/atom.js')).toBe('page');
  });

  it('nowhere by our rule, where an exercise fetches it on demand, which is no import here', () => {
    expect(chunk('src/islands/exercises/order/Result.tsx')).toBeNull();
    expect(chunk('src/core/exercises/order/overlay.ts')).toBeNull();
  });

  it('with the course, where it says how far one is and what is due', () => {
    expect(chunk('src/islands/review/Today.tsx')).toBe('course');
    expect(chunk('src/islands/progress/CourseProgress.tsx')).toBe('course');
  });

  it('apart, where it finds out what is due: only who has answered something loads it', () => {
    for (const module of ['islands/review/due', 'islands/review/fetch', 'core/record/cards', 'stores/clock']) {
      expect(chunk(`src/${module}.ts`)).toBe('due');
    }
    expect(chunk('src/core/record/sitting.ts')).toBeNull();
    expect(chunk('src/islands/review/Review.tsx')).toBeNull();
  });

  it('nowhere by our rule, where lessons do not need it, or where it is a script of a page itself', () => {
    expect(chunk('src/pages/xray/[article].astro?astro&type=script&index=0&lang.ts')).toBeNull();
    expect(chunk('src/islands/work/MyWork.tsx')).toBeNull();
    expect(chunk('src/core/codec/file.ts')).toBeNull();
  });
});

describe('of Solid', () => {
  it('the part that islands import goes together, and what only its renderer wants stays with that', () => {
    expect(chunk('node_modules/solid-js/web.js')).toBe('islands');
    expect(chunk('node_modules/solid-js/store.js')).toBeNull();
    // What stands around every import on demand is one line: see imports.ts.
    expect(chunk('vite/preload-helper.js')).toBe('islands');
  });
});
