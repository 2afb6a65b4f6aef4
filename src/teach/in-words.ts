/** What was asked and what was answered, in the words of the page. */
import { readSpan } from '../core/exercises/annotate/spans.ts';
import type { Asks, ExerciseType, ItemResponse, Quoted } from '../core/exercises/types.ts';
import type { Strings } from '../core/schema/ui.ts';
import { count, fill } from '../i18n/format.ts';
import { fieldLabel } from '../islands/exercises/sort/label.ts';

type Ask = Asks[ExerciseType];
type Words = Pick<Strings, 'exercise' | 'signs' | 'handIn'>;

/** What an item asks: its question, if it has one of its own, and the passages of the story that it shows. */
export function askedIn(ask: Ask): { readonly question: string | null; readonly quotes: readonly string[] } {
  const question = 'stem' in ask ? ask.stem : null;
  return { question, quotes: passagesOf(ask).map(({ text }) => text) };
}

function passagesOf(ask: Ask): readonly Pick<Quoted, 'text'>[] {
  // A whole story is not quoted, and passages to put in order come with the answer.
  if ('paragraphs' in ask || 'passages' in ask) return [];
  if ('passage' in ask) return [ask.quoted];
  if ('options' in ask) return ask.quoted ? [ask.quoted] : [];
  if ('a' in ask) return [ask.a, ask.b];
  if ('round' in ask) return ask.round === 'open' ? [ask.claim] : [];
  return 'beside' in ask && ask.beside ? [ask.claim, ask.beside] : [ask.claim];
}

/** An answer, a line for each thing that was said. What the page does not know is left out. */
export function saidIn(ask: Ask, response: ItemResponse, ui: Words, lang: string): readonly string[] {
  const textOf = (list: readonly { readonly id: string; readonly text: string }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const words = ui.handIn.shared;
  switch (response.type) {
    case 'sort':
    case 'blind':
      return lines(fieldLabel(response.field as Parameters<typeof fieldLabel>[0], ui));
    case 'choose':
      return 'options' in ask ? textOf(ask.options, response.chosen) : [];
    case 'settle':
      return 'records' in ask ? textOf(ask.records, [response.record]) : [];
    case 'rewrite': {
      const own = response.text ? [fill(words.own, { text: response.text })] : [];
      return 'options' in ask ? [...textOf(ask.options, response.chosen), ...own] : own;
    }
    case 'mark': {
      const parts = 'passage' in ask ? ask.passage.flatMap((one) => one.parts) : [];
      const phrases = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
      return textOf(phrases, response.picked).map((text) => `“${text}”`);
    }
    case 'order': {
      if (!('passages' in ask)) return [];
      return [...response.places]
        .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
        .flatMap((place) => {
          const [n = '', id] = place.split(' ');
          const passage = ask.passages.find((one) => one.id === id)?.passage.text;
          return passage ? [fill(words.place, { n, words: passage })] : [];
        });
    }
    case 'match': {
      const { match } = ui.exercise;
      const found = 'among' in ask ? ask.among.filter(({ id }) => id === response.found) : [];
      const differs = response.differs?.map((one) => ui.signs.differs[one as keyof typeof ui.signs.differs]) ?? [];
      return [
        ...lines(ui.signs.relation[response.relation as keyof typeof ui.signs.relation]),
        ...lines(differs.length > 0 && `${match.differs} ${differs.join(', ')}`),
        ...lines(response.both !== undefined && `${match.both} ${response.both ? match.yes : match.no}`),
        ...found.map(({ passage }) => `“${passage.text}”`),
      ];
    }
    case 'annotate': {
      if (!('paragraphs' in ask)) return [];
      const spans = response.spans.flatMap((span) => readSpan(span) ?? []);
      const list = spans.flatMap(({ paragraph, start, end, verdict }) => {
        const text = ask.paragraphs.find((one) => one.paragraph === paragraph)?.text.slice(start, end);
        const judged = verdict === '-' ? '–' : ui.signs.verdict[verdict];
        return text ? [fill(words.judged, { words: text, verdict: judged })] : [];
      });
      return [count(words.spans, spans.length, lang, { list: list.join(', ') })];
    }
  }
}

const lines = (text: string | false | undefined): readonly string[] => (text ? [text] : []);
