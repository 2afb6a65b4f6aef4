import type { StoryHeat } from '../../core/class/heat.ts';
import { fill } from '../../i18n/format.ts';
import { fieldText } from './option-text.ts';
import { storyLabel } from './Quote.tsx';
import type { Room } from './room.ts';
import { shareOf } from './StoryHeat.tsx';

/** The class over a story as a table. */
export function ClaimTable(props: { readonly room: Room; readonly heat: StoryHeat }) {
  const { ui } = props.room.props;
  const words = ui.board.story;
  const { story } = props.heat;
  const told = () => props.heat.claims.filter(({ step, marked }) => step !== null || marked !== null);
  return (
    <details class="board-more">
      <summary>{words.table}</summary>
      <div class="board-wide">
        <table class="board-table">
          <caption>{storyLabel(story.found, ui)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.claim}</th>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.rightOf}</th>
            </tr>
          </thead>
          <tbody>
            {told().map((one) => {
              const { paragraph, start, end } = one.claim.at;
              return (
                <tr>
                  <td>{paragraph === 0 ? ui.exercise.headline : `¶${paragraph}`}</td>
                  <td class="board-words" lang={story.lang}>
                    {story.paragraphs[paragraph]?.slice(start, end)}
                  </td>
                  <td>{fieldText(one.claim.verdict, ui)}</td>
                  <td class="board-number">
                    {fill(ui.board.pupils.ratio, { n: shareOf(one).right, of: shareOf(one).of })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
