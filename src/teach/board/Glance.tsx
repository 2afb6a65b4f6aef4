/** The class in a few sentences. */

import { count, fill } from '../../i18n/format.ts';
import { fieldText } from './option-text.ts';
import type { Room } from './room.ts';

export function Glance(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.glance;
  const { picture } = props.room;
  const lines = (): readonly string[] => {
    const n = props.room.pupils().length;
    const [most] = picture.patterns();
    const median = picture.median();
    const leaning = (lean: 'trusts' | 'doubts') => picture.pupils().filter((one) => one.lean === lean).length;
    const [trusts, doubts] = [leaning('trusts'), leaning('doubts')];
    const paper = picture.pictures().filter((one) => one.paper.of > 0).length;
    return [
      n > 0 ? count(words.handedIn, n, lang) : words.nobody,
      most
        ? fill(words.most, { n: most.n, of: most.of, meant: fieldText(most.meant, ui), said: fieldText(most.said, ui) })
        : words.fine,
      trusts > 0 ? count(words.trusts, trusts, lang) : '',
      doubts > 0 ? count(words.doubts, doubts, lang) : '',
      n > 0 && trusts + doubts === 0 ? words.noLean : '',
      median === null ? '' : fill(words.median, { n: new Intl.NumberFormat(lang).format(median) }),
      paper > 0 ? count(words.paper, paper, lang) : '',
    ].filter((line) => line !== '');
  };
  return (
    <section class="sheet board-glance" aria-labelledby="board-glance-title">
      <h2 id="board-glance-title">{words.title}</h2>
      <ul>
        {lines().map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="board-soft no-print">
        <a href="#board-honest">{ui.board.honest.title}</a>
      </p>
    </section>
  );
}
