/** Invented exercises for tests: one of every form, on an invented story. */
import type { StoryWords } from '../../core/anchoring/types.ts';
import type { ExerciseFor, Quoted } from '../../core/exercises/types.ts';

/** The story; paragraph 0 is the headline. */
export const STORY = [
  'Old mill bridge closed: who knew?',
  'The bridge over the Senn was closed at 7.15 on Monday evening, the town said.',
  'Ines Moor of the road office said that two of the six cables had been cut by hand.',
  'The builder allegedly bought the cheapest cable on the market.',
  'The bridge was open all through Monday night, and carts crossed it until dawn.',
  'Pol Harker, the ferryman, said the builder had been warned in March.',
  'The bridge is a grey old widow, waiting for rain.',
];

const quoted = (paragraph: number, text: string = STORY[paragraph] ?? ''): Quoted => {
  const start = STORY[paragraph]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`¶${paragraph} does not hold: ${text}`);
  return { article: 'mill-bridge', at: { paragraph, start, end: start + text.length }, text };
};
const words = (paragraph: number, text: string): StoryWords => {
  const { article, at } = quoted(paragraph, text);
  return { words: text, article, at };
};

export const BOARD: ExerciseFor<'sort'> = {
  type: 'sort',
  id: 'mill-bridge/four-corners',
  title: 'Four corners',
  stem: 'Where does each claim belong?',
  hint: ['Look for the words that hand the claim to somebody, like ', words(1, 'the town said'), '.'],
  scored: true,
  layout: 'one',
  items: [
    {
      id: 'cable',
      revision: 1,
      ask: { board: 'board', claim: quoted(3), beside: null },
      key: {
        board: 'board',
        field: 'unattributed-allegation',
        why: ['Somebody is blamed, and ', words(3, 'allegedly'), ' takes the place of a speaker.'],
        wrong: {
          'sourced-fact': ['What a cable cost could be looked up. But ¶3 names nobody who did.'],
          'sourced-accusation': [
            'The builder is named, but the builder does not say this. ',
            words(3, 'allegedly'),
            '.',
          ],
          'unsourced-statement': ['Nobody answers for it, that is so. But it also says that somebody did wrong.'],
        },
        light: [quoted(3, 'allegedly')],
      },
    },
    {
      id: 'closed',
      revision: 1,
      ask: {
        board: 'board',
        claim: quoted(1, 'The bridge over the Senn was closed at 7.15 on Monday evening'),
        beside: null,
      },
      key: {
        board: 'board',
        field: 'sourced-fact',
        why: ['A clock could settle it, and ', words(1, 'the town said'), ' tells where to write to.'],
        wrong: { 'unsourced-statement': ['Read to the end of the sentence.'] },
        light: [quoted(1, 'the town said')],
      },
    },
    {
      id: 'warned',
      revision: 2,
      ask: { board: 'board', claim: quoted(5, 'the builder had been warned in March'), beside: null },
      key: {
        board: 'board',
        field: 'sourced-accusation',
        why: [words(5, 'Pol Harker, the ferryman, said'), ' is somebody you could write to.'],
        wrong: {},
        light: [quoted(5, 'Pol Harker, the ferryman, said')],
      },
    },
  ],
};

const [cable] = BOARD.items;
if (!cable) throw new Error('unreachable');

export const COLOUR: ExerciseFor<'sort'> = {
  ...BOARD,
  id: 'mill-bridge/with-colour',
  title: 'Four corners and colour',
  hint: null,
  layout: 'table',
  items: [
    {
      id: 'widow',
      revision: 1,
      ask: { board: 'board-and-colour', claim: quoted(6), beside: null },
      key: { board: 'board-and-colour', field: 'colour', why: ['A picture.'], wrong: {}, light: [quoted(6)] },
    },
    {
      id: 'cable',
      revision: 1,
      ask: { ...cable.ask, board: 'board-and-colour' },
      key: { ...cable.key, board: 'board-and-colour' },
    },
  ],
};

export const ANSWERS: ExerciseFor<'sort'> = {
  ...BOARD,
  id: 'mill-bridge/answers',
  title: 'Would a letter arrive?',
  stem: 'Does somebody answer for it?',
  items: [
    {
      id: 'cable',
      revision: 1,
      ask: { board: 'answers', claim: quoted(3), beside: null },
      key: { ...cable.key, board: 'answers', field: 'nobody', wrong: { somebody: ['Who said it?'] } },
    },
  ],
};

export const THREE_WAY: ExerciseFor<'sort'> = {
  ...BOARD,
  id: 'mill-bridge/three-way',
  title: 'Sourced, unattributed or contradicted',
  stem: 'What is the first passage?',
  hint: null,
  layout: 'table',
  items: [
    {
      id: 'closed',
      revision: 1,
      ask: { board: 'three-way', claim: quoted(1), beside: quoted(4) },
      key: {
        board: 'three-way',
        field: 'contradicted',
        why: ['A bridge closed at 7.15 cannot be ', words(4, 'open all through Monday night'), '.'],
        wrong: { 'sourced-fact': ['The town did say so. But read the second passage.'] },
        light: [quoted(1), quoted(4)],
      },
    },
  ],
};

export const PHRASES: ExerciseFor<'mark'> = {
  type: 'mark',
  id: 'mill-bridge/cues',
  title: 'The words that hide',
  stem: 'Mark the words that take the place of a speaker.',
  hint: null,
  scored: true,
  layout: 'one',
  items: [
    {
      id: 'cable',
      revision: 1,
      ask: {
        form: 'phrases',
        quoted: quoted(3),
        passage: [
          {
            paragraph: 3,
            parts: [
              { id: 'p1', text: 'The builder' },
              ' ',
              { id: 'p2', text: 'allegedly' },
              ' ',
              { id: 'p3', text: 'bought the cheapest cable' },
              ' ',
              { id: 'p4', text: 'on the market.' },
            ],
          },
        ],
      },
      key: {
        form: 'phrases',
        right: ['p2'],
        why: {
          p1: ['This names who is blamed, not who speaks.'],
          p2: [words(3, 'allegedly'), ' says that somebody says so, and leaves out who.'],
          p3: ['This is the blame itself.'],
          p4: ['This only says where.'],
        },
        light: [quoted(3, 'allegedly')],
      },
    },
  ],
};

export const SURVEY: ExerciseFor<'mark'> = {
  type: 'mark',
  id: 'mill-bridge/first-read',
  title: 'A first reading',
  stem: 'Mark whatever you would want a source for.',
  hint: null,
  scored: false,
  layout: 'one',
  items: [
    {
      id: 'extract',
      revision: 1,
      ask: {
        form: 'survey',
        quoted: quoted(1),
        passage: [
          { paragraph: 1, parts: [{ id: 'closed', text: STORY[1] ?? '' }] },
          {
            paragraph: 2,
            parts: [
              'Ines Moor of the road office said that ',
              { id: 'cut', text: 'two of the six cables had been cut by hand' },
              '.',
            ],
          },
          { paragraph: 3, parts: [{ id: 'cable', text: STORY[3] ?? '' }] },
          {
            paragraph: 4,
            parts: [
              { id: 'open', text: 'The bridge was open all through Monday night' },
              ', and carts crossed it until dawn.',
            ],
          },
        ],
      },
      key: {
        form: 'survey',
        attribution: { closed: 'named', cut: 'named', cable: 'hidden', open: 'narrator' },
        light: [quoted(3)],
      },
    },
  ],
};

export const JUDGE: ExerciseFor<'match'> = {
  type: 'match',
  id: 'mill-bridge/pairs',
  title: 'The story against itself',
  stem: 'Read both passages, then judge.',
  hint: ['Ask whether both could stand in one diary.'],
  scored: true,
  layout: 'one',
  items: [
    {
      id: 'night',
      revision: 1,
      ask: { form: 'judge', questions: ['relation', 'differs', 'both'], a: quoted(1), b: quoted(4) },
      key: {
        form: 'judge',
        questions: ['relation', 'differs', 'both'],
        relation: 'contradict',
        differs: ['time'],
        both: false,
        why: ['A bridge closed at 7.15 cannot be ', words(4, 'open all through Monday night'), '.'],
        wrong: {
          changed: ['Neither passage is hedged, and both speak of one night.'],
          'two-things': ['Both speak of the same bridge and the same night.'],
        },
        settledBy: 'The log of the bridge-keeper.',
        light: [quoted(1), quoted(4)],
      },
    },
    {
      id: 'cables',
      revision: 1,
      ask: { form: 'judge', questions: ['relation'], a: quoted(2), b: quoted(3) },
      key: {
        form: 'judge',
        questions: ['relation'],
        relation: 'two-things',
        differs: [],
        both: null,
        why: ['One is about cutting, one about buying.'],
        wrong: { contradict: ['A cheap cable can be cut too.'], changed: ['Two things are told, each once.'] },
        settledBy: null,
        light: [quoted(2), quoted(3)],
      },
    },
  ],
};

export const FIND: ExerciseFor<'match'> = {
  ...JUDGE,
  id: 'mill-bridge/find',
  title: 'Find the other one',
  stem: 'Which passage cannot be right if this one is?',
  hint: null,
  items: [
    {
      id: 'which',
      revision: 1,
      ask: {
        form: 'find',
        claim: quoted(1),
        among: [
          { id: 'warned', passage: quoted(5) },
          { id: 'open', passage: quoted(4) },
          { id: 'widow', passage: quoted(6) },
        ],
      },
      key: {
        form: 'find',
        right: 'open',
        why: ['It was ', words(4, 'open all through Monday night'), '.'],
        wrong: { warned: ['March is not Monday.'], widow: ['A figure of speech conflicts with nothing.'] },
        light: [quoted(1), quoted(4)],
      },
    },
  ],
};

export const ONE_OF: ExerciseFor<'choose'> = {
  type: 'choose',
  id: 'mill-bridge/establishes',
  title: 'What a name is worth',
  stem: 'Choose what the words carry, and no more.',
  hint: null,
  scored: true,
  layout: 'one',
  items: [
    {
      id: 'moor',
      revision: 1,
      ask: {
        stem: 'What does ¶2 establish?',
        quoted: quoted(2),
        many: false,
        options: [
          { id: 'said', text: 'That Ines Moor said so, and can be asked about it.' },
          { id: 'true', text: 'That two cables were cut by hand.' },
        ],
      },
      key: {
        many: false,
        options: {
          said: { right: true, feedback: ['The words are hers: ', words(2, 'Ines Moor of the road office said'), '.'] },
          true: { right: false, feedback: ['That may be so. What the words show is that she says it.'] },
        },
        light: [quoted(2, 'Ines Moor of the road office said')],
      },
    },
  ],
};

export const SOME_OF: ExerciseFor<'choose'> = {
  ...ONE_OF,
  id: 'mill-bridge/letters',
  title: 'Who could get a letter?',
  items: [
    {
      id: 'who',
      revision: 1,
      ask: {
        stem: 'Who could be asked?',
        quoted: null,
        many: true,
        options: [
          { id: 'moor', text: 'Ines Moor of the road office' },
          { id: 'ferryman', text: 'Pol Harker, the ferryman' },
          { id: 'market', text: 'The market' },
        ],
      },
      key: {
        many: true,
        options: {
          moor: { right: true, feedback: ['A name and an office.'] },
          ferryman: { right: true, feedback: ['A name and a trade.'] },
          market: { right: false, feedback: ['A market has no letter-box.'] },
        },
        light: [quoted(2), quoted(5)],
      },
    },
  ],
};

/** All of them. */
export const ALL = [BOARD, COLOUR, ANSWERS, THREE_WAY, PHRASES, SURVEY, JUDGE, FIND, ONE_OF, SOME_OF] as const;
