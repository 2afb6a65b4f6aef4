import { createSignal, onCleanup, Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { fill } from '../../i18n/format.ts';
import { browser } from '../../stores/outside.ts';

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A timer that says its time in words and figures. It goes by the clock, so that a sleeping tab loses nothing. */
export function Timer(props: { words: Strings['present']['timer']; say: (text: string) => void }) {
  const [left, setLeft] = createSignal<number | null>(null);
  const [running, setRunning] = createSignal(false);
  let field!: HTMLInputElement;
  let ends = 0;
  let tick: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(tick);
    setRunning(false);
  };
  const look = () => {
    const seconds = Math.max(0, Math.ceil((ends - browser.now()) / 1000));
    setLeft(seconds);
    if (seconds > 0) return;
    stop();
    props.say(props.words.over);
  };
  const start = () => {
    const minutes = Math.min(99, Math.max(1, Math.round(Number(field.value) || 1)));
    field.value = String(minutes);
    ends = browser.now() + minutes * 60_000;
    setRunning(true);
    tick = setInterval(look, 250);
    look();
  };
  onCleanup(() => clearInterval(tick));

  return (
    <fieldset class="present-timer">
      <legend class="visually-hidden">{props.words.label}</legend>
      <label>
        {props.words.minutes}{' '}
        <input
          type="number"
          min="1"
          max="99"
          value="3"
          autocomplete="off"
          ref={(it) => {
            field = it;
          }}
        />
      </label>
      <button type="button" class="button quiet" on:click={() => (running() ? stop() : start())}>
        {running() ? props.words.stop : props.words.start}
      </button>
      <span class="left" role="timer" data-over={left() === 0 ? '' : undefined}>
        <Show when={left() !== null}>
          {left() === 0 ? props.words.over : fill(props.words.left, { time: clock(left() ?? 0) })}
        </Show>
      </span>
    </fieldset>
  );
}
