const formats = new Map<string, Intl.DateTimeFormat>();

/** A time given in minutes since 1970, as people here write it. */
export const whenIn = (lang: string) => {
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(lang, format);
  return (minutes: number): string => format.format(minutes * 60_000);
};

/** The same as spreadsheets read it, in the time zone of this device: `2026-10-06 09:05`. */
export function sortable(minutes: number): string {
  const at = new Date(minutes * 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
