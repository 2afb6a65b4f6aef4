/** Pupil by pupil: the two kinds of mistake, the lean, and behind each row the hand-in’s own answers. */
import { createSignal, Show } from 'solid-js';
import { answersOf, type PupilPicture } from '../../core/class/pupils.ts';
import { fill } from '../../i18n/format.ts';
import { Apart } from '../../islands/apart.tsx';
import { Answers } from './Answers.tsx';
import { InPieces } from './InPieces.tsx';
import type { Room } from './room.ts';

export function Pupils(props: { readonly room: Room }) {
  const { ui } = props.room.props;
  const words = ui.board.pupils;
  const all = () => props.room.inOrder(props.room.picture.pupils(), ({ pupil }) => pupil);
  return (
    <section class="sheet board-view" id="board-pupils" aria-labelledby="board-pupils-title" tabindex="-1">
      <h2 id="board-pupils-title">{words.title}</h2>
      <p class="board-soft">{words.about}</p>
      <div class="board-wide">
        <table class="board-table board-pupils">
          <thead>
            <tr>
              {[words.name, words.right, words.missed, words.flagged, words.lean, words.sure, words.minutes].map(
                (name) => (
                  <th scope="col">{name}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            <InPieces each={all()}>{(one) => <Row room={props.room} one={one} />}</InPieces>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: { readonly room: Room; readonly one: PupilPicture }) {
  const { ui } = props.room.props;
  const words = ui.board.pupils;
  const [open, setOpen] = createSignal(false);
  const { pupil, sights, lean, right, of, sureWrong, minutes } = props.one;
  const name = () => props.room.nameOf(pupil);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="board-fold"
            aria-expanded={open()}
            aria-label={fill(words.open, { name: name() })}
            on:click={() => setOpen(!open())}
          >
            <Apart words={name()} />
          </button>
        </th>
        <td data-name={words.right}>{fill(words.ratio, { n: right, of })}</td>
        <td data-name={words.missed}>{sights.missed}</td>
        <td data-name={words.flagged}>{sights.flagged}</td>
        <td data-name={words.lean} data-lean={lean ?? 'none'}>
          {words[lean ?? 'noLean']}
        </td>
        <td data-name={words.sure}>{sureWrong.length}</td>
        <td data-name={words.minutes}>{minutes}</td>
      </tr>
      <Show when={open()}>
        <tr class="board-opened">
          <td colspan="7">
            <Answers room={props.room} answers={answersOf(pupil, props.room.open()?.items ?? [])} />
          </td>
        </tr>
      </Show>
    </>
  );
}
