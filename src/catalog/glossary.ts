import { readFileSync } from 'node:fs';
import { type GlossaryEntry, readGlossary } from '../core/schema/glossary.ts';

/** The glossary in alphabetical order. The build stops where the file does not fit. */
export const glossary: readonly GlossaryEntry[] = readGlossary(readFileSync('content/glossary.yaml', 'utf8'));
