import { z } from 'zod';
import { check } from './pages/check.ts';
import { codebook } from './pages/codebook.ts';
import { glossary } from './pages/glossary.ts';
import { mastery } from './pages/mastery.ts';
import { offline } from './pages/offline.ts';
import { results } from './pages/results.ts';
import { review } from './pages/review.ts';
import { xray } from './pages/xray.ts';

/** The strings of single pages. */
export const pages = z.strictObject({
  xray,
  check,
  results,
  codebook,
  glossary,
  review,
  mastery,
  offline,
});
