/** Reads dropped and chosen files as texts. */
import { withUnpacked } from '../../core/class/mail.ts';
import { fill } from '../../i18n/format.ts';
import type { BoardUi } from './types.ts';

/** At once; more are asked for again. */
export const MOST_FILES = 500;
/** In megabytes: a mail with an attachment is far smaller. */
const MOST_MEGABYTES = 8;

/** The texts of the files, and what to say about those that gave none. */
export async function textsOf(
  files: readonly File[],
  words: BoardUi['board']['take'],
): Promise<{ readonly text: string; readonly said: readonly string[] }> {
  const said = files.length > MOST_FILES ? [fill(words.tooMany, { most: MOST_FILES })] : [];
  const texts = await Promise.all(
    files.slice(0, MOST_FILES).map(async (file) => {
      if (file.size > MOST_MEGABYTES * 1_000_000) {
        said.push(fill(words.tooLarge, { name: file.name, most: MOST_MEGABYTES }));
        return '';
      }
      const text = await file.text().catch(() => null);
      if (text === null) said.push(fill(words.unread, { name: file.name }));
      // A spreadsheet saved as “Unicode text” has a zero between all its letters.
      return withUnpacked(text?.replaceAll('\0', '') ?? '');
    }),
  );
  return { text: texts.join('\n\n'), said };
}
