/** What the keys do before a class: a keyboard’s, and those that presenters’ clickers send. */
export type Action =
  | { readonly do: 'forward' | 'back' | 'reveal' | 'blank' | 'full' }
  | { readonly do: 'count'; readonly option: number; readonly by: 1 | -1 };

/** What is needed of a keyboard event. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const KEYS: Readonly<Record<string, Action['do'] & ('forward' | 'back' | 'reveal' | 'blank' | 'full')>> = {
  ' ': 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Enter: 'reveal',
  r: 'reveal',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  // The start button of most clickers; a reload would lose the hands.
  F5: 'full',
};

/**
 * The action of a key; null where it has none, so that the browser keeps its own.
 *
 * @param at what has the focus: `field` types, `control` is pressed with Space and Enter
 */
export function actionOf(key: Key, at: 'page' | 'control' | 'field'): Action | null {
  if (at === 'field' || key.ctrlKey || key.altKey || key.metaKey) return null;
  // By its place on the keyboard: with Shift, the key of a digit types something else, and not the same everywhere.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)?.[1] ?? (/^[1-9]$/.test(key.key) ? key.key : undefined);
  if (digit !== undefined) return { do: 'count', option: Number(digit) - 1, by: key.shiftKey ? -1 : 1 };
  if (at === 'control' && (key.key === ' ' || key.key === 'Enter')) return null;
  const action = KEYS[key.key.length === 1 ? key.key.toLowerCase() : key.key];
  return action ? { do: action } : null;
}
