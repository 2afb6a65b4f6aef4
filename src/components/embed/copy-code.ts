/** On the page that offers code to copy: puts this server's address into it, and lets it be copied. */
import { type CopyWords, copyField } from '../../islands/copy-field.ts';

/** Gives each field of code the whole address, and its button, which is hidden until then, something to do. */
export function offerCode(root: ParentNode, words: CopyWords): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-code]')) {
    const [field, button, status] = ['textarea', 'button', '[role=status]'].map((one) => block.querySelector(one));
    if (!(field instanceof HTMLTextAreaElement) || !(button instanceof HTMLButtonElement) || !status) continue;
    field.value = field.value.replace('src="/', `src="${location.origin}/`);
    button.hidden = false;
    button.addEventListener('click', () =>
      copyField(field, words, (text) => {
        status.textContent = text;
      }),
    );
  }
}
