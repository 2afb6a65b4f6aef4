import text from '../../content/glossary.yaml?raw';
import { type GlossaryEntry, readGlossary } from '../core/schema/glossary.ts';

/** The glossary in alphabetical order. The build stops where the file does not fit. */
export const glossary: readonly GlossaryEntry[] = readGlossary(text);
