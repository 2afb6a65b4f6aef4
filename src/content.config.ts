import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from './core/schema/lesson.ts';
import { teachSchema } from './core/schema/teach.ts';

/** Only the lessons' MDX goes through Astro; all else of a package is read by `catalog`, which knows line numbers. */
const lessons = defineCollection({
  loader: glob({
    base: './content/articles',
    pattern: ['*/lessons/*.mdx', '!_*/**'],
    generateId: ({ entry }) => entry.replace('/lessons/', '/').replace(/\.mdx$/, ''),
  }),
  schema: lessonSchema,
});
/** Pages of prose that are no lesson: the codebook. */
const prose = defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) });
/** Pages for teachers: `<lang>/<slug>`. Where a language lacks one, English is shown. */
const teach = defineCollection({ loader: glob({ base: './content/teach', pattern: '*/*.mdx' }), schema: teachSchema });

export const collections = { lessons, prose, teach };
