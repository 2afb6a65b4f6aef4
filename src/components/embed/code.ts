/** What a school copies into a page of its own: see docs/embedding.md. */

/** A text between the quotes of an attribute. */
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The frame that shows an exercise.
 *
 * @param path of its page, from the server's root; `copy-code.ts` puts the server's address before it
 * @param title for screen readers
 */
export const frameCode = (path: string, title: string): string =>
  `<iframe src="${attribute(path)}" title="${attribute(title)}" data-says-who width="100%" height="640" style="border: 0" loading="lazy"></iframe>`;

/** The script that lets frames of ours grow with what they hold; once a page. */
export const GROW = `<script>
  addEventListener('message', (event) => {
    const { type, id, height } = event.data ?? {};
    if (type !== 'says-who:height' || typeof id !== 'string' || !Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll('iframe[data-says-who]')) {
      if (frame.contentWindow !== event.source) continue;
      frame.height = Math.min(Math.max(height, 100), 10000);
    }
  });
</script>`;
