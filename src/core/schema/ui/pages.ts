import { z } from 'zod';
import { codebook } from './pages/codebook.ts';
import { glossary } from './pages/glossary.ts';
import { xray } from './pages/xray.ts';
import { text } from './text.ts';

export const pages = z.strictObject({ title: text('To be written'), xray, codebook, glossary });
