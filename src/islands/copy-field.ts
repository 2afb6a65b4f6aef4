/** What is told of copying. */
export interface CopyWords {
  readonly copied: string;
  /** Where copying is refused and the text is selected instead. */
  readonly select: string;
}

/**
 * Copies what a field holds; where the browser refuses, as on plain http, it selects it.
 *
 * @param say shows, and reads out, what came of it: first nothing, so that a second press is answered, too
 */
export async function copyField(
  field: HTMLInputElement | HTMLTextAreaElement,
  words: CopyWords,
  say: (text: string) => void,
): Promise<void> {
  say('');
  try {
    await navigator.clipboard.writeText(field.value);
    say(words.copied);
  } catch {
    field.focus();
    field.select();
    say(words.select);
  }
}
