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

/** A line of an answer in the words of the page, with places for words of the exercise or of its story, which have their own language. */
export interface Said {
  /** With `{name}` where each value comes. */
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** An answer, a line for each thing that was said. What the page does not know is left out. */
export function saidIn(ask: Ask, response: ItemResponse, ui: Words, lang: string): readonly Said[] {
  const textOf = (list: readonly { readonly id: string; readonly text: string }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const words = ui.handIn.shared;
  switch (response.type) {
    case 'sort':
    case 'blind':
      return lines(fieldLabel(response.field as Parameters<typeof fieldLabel>[0], ui));
    case 'choose':
      return 'options' in ask ? textOf(ask.options, response.chosen).map(theirs) : [];
    case 'settle':
      return 'records' in ask ? textOf(ask.records, [response.record]).map(theirs) : [];
    case 'rewrite': {
      const own = response.text ? [{ text: words.own, values: { text: response.text } }] : [];
      return 'options' in ask ? [...textOf(ask.options, response.chosen).map(theirs), ...own] : own;
    }
    case 'mark': {
      const parts = 'passage' in ask ? ask.passage.flatMap((one) => one.parts) : [];
      const phrases = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
      return textOf(phrases, response.picked).map(quoted);
    }
    case 'order': {
      if (!('passages' in ask)) return [];
      return [...response.places]
        .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
        .flatMap((place) => {
          const [n = '', id] = place.split(' ');
          const passage = ask.passages.find((one) => one.id === id)?.passage.text;
          return passage ? [{ text: fill(words.place, { n }), values: { words: passage } }] : [];
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
        ...found.map(({ passage }) => quoted(passage.text)),
      ];
    }
    case 'annotate': {
      if (!('paragraphs' in ask)) return [];
      const spans = response.spans.flatMap((span) => readSpan(span) ?? []);
      const values: Record<string, string> = {};
      const list = spans.flatMap(({ paragraph, start, end, verdict }, at) => {
        const text = ask.paragraphs.find((one) => one.paragraph === paragraph)?.text.slice(start, end);
        const judged = verdict === '-' ? '–' : ui.signs.verdict[verdict];
        if (!text) return [];
        values[`words${at}`] = text;
        return [fill(words.judged, { words: `{words${at}}`, verdict: judged })];
      });
      return [{ text: count(words.spans, spans.length, lang, { list: list.join(', ') }), values }];
    }
  }
}

const lines = (text: string | false | undefined): readonly Said[] => (text ? [{ text, values: {} }] : []);
const theirs = (text: string): Said => ({ text: '{text}', values: { text } });
const quoted = (text: string): Said => ({ text: '“{text}”', values: { text } });
