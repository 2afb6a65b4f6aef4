import { atom, type ReadableAtom } from 'nanostores';
import { row } from '../core/record/read.ts';
import { browser, type Outside } from './outside.ts';

/**
 * The settings and their values; the default of each is none of them. Those that change how a page looks are also in
 * layouts/boot.js; `review` leaves claims of found stories out of reviews.
 */
export const SETTINGS = {
  theme: ['light', 'dark'],
  size: ['large', 'larger'],
  spacing: ['wide'],
  font: ['hyperlegible'],
  motion: ['reduced'],
  order: ['free'],
  review: ['invented'],
} as const;
export type SettingName = keyof typeof SETTINGS;
/** The settings that were chosen. */
export type Settings = { readonly [N in SettingName]?: (typeof SETTINGS)[N][number] };

const KEY = 'says-who:settings';
const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Keeps the reading settings in a browser, or in whatever stands for one. Nothing in it throws. */
export function keepSettings(outside: Outside) {
  // Also what a newer site wrote there and this one does not know.
  const read = (): Readonly<Record<string, unknown>> => {
    try {
      return row(JSON.parse(outside.small().getItem(KEY) ?? '')) ?? {};
    } catch {
      return {};
    }
  };
  const known = (kept: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      NAMES.filter((name) => SETTINGS[name].some((value) => value === kept[name])).map((name) => [name, kept[name]]),
    ) as Settings;
  const $settings = atom<Settings>(known(read()));

  /** Chooses a value: at once for this page, and for later visits where storage allows. Any other word stands for the default. */
  const setSetting = (name: SettingName, value: string): void => {
    const chosen = SETTINGS[name].find((it) => it === value) ?? null;
    // Read anew, because another tab may have written; this page's own choices hold where storage refuses.
    const { [name]: _, ...others } = { ...$settings.get(), ...read() };
    const next = chosen === null ? others : { ...others, [name]: chosen };
    try {
      outside.small().setItem(KEY, JSON.stringify(next));
    } catch {
      // Refused or full: the choice holds for this page.
    }
    $settings.set(known(next));
    outside.mark(name, chosen);
  };

  return { $settings: $settings as ReadableAtom<Settings>, setSetting };
}

const kept = keepSettings(browser);
/** The reading settings that were chosen; a setting that is not there has its default. */
export const $settings = kept.$settings;
/** Chooses a reading setting; a word that is none of its values (`system`, `normal`, an empty one) brings the default back. Never throws. */
export const setSetting = kept.setSetting;
