// A made-up library to build: articles of a hundred claims and ten lessons each, all different, all in order. For the benchmark of scale.

const CLAIMS = 100;
const LESSONS = 10;
const A_PARAGRAPH = 4;

/** The four fields of the board in turn; each sentence has numbers of its own, so that every quotation stands once. */
const KINDS = [
  {
    field: 'sourced-fact',
    attribution: 'named',
    kind: 'checkable',
    who: 'vorn',
    cue: 'said that',
    quote: (k) => `The town’s clerk, Ada Vorn, said that shed ${k} was painted on day ${k} of the year`,
    sees: (k) => `shed ${k} was painted`,
  },
  {
    field: 'sourced-accusation',
    attribution: 'named',
    kind: 'accusation',
    who: 'vorn',
    cue: 'said that',
    accuses: 'lund',
    quote: (k) => `The town’s clerk, Ada Vorn, said that Bo Lund stole ${k} planks from shed ${k} for himself`,
    sees: (k) => `stole ${k} planks`,
  },
  {
    field: 'unsourced-statement',
    attribution: 'narrator',
    kind: 'checkable',
    who: null,
    cue: null,
    quote: (k) => `Shed ${k} of the town holds ${k} boards and one ladder`,
    sees: (k) => `holds ${k} boards`,
  },
  {
    field: 'unattributed-allegation',
    attribution: 'hidden',
    kind: 'accusation',
    who: null,
    cue: 'has been accused of',
    accuses: 'lund',
    quote: (k) => `Bo Lund has been accused of hiding plank number ${k} from the whole town`,
    sees: (k) => `hiding plank number ${k}`,
  },
];
// Mixed, because answers that take turns would give themselves away.
const MIXED = [0, 2, 3, 1, 3, 0, 1, 2];
const kindOf = (k) => KINDS[MIXED[(k - 1) % MIXED.length]];
const paragraphOf = (k) => Math.floor((k - 1) / A_PARAGRAPH) + 1;
const claims = Array.from({ length: CLAIMS }, (_, at) => at + 1);

/** Prose of a lesson, about 500 words, different in each. */
export function prose(article, lesson) {
  const sentences = Array.from({ length: 48 }, (_, at) => {
    const n = article * 1000 + lesson * 50 + at;
    return `In example ${n} you read one sentence, and ask who would answer a letter about it.`;
  });
  return [0, 12, 24, 36].map((from) => sentences.slice(from, from + 12).join(' ')).join('\n\n');
}

export const story = (article) =>
  [`What lies in the sheds of town ${article}?`]
    .concat(
      Array.from({ length: CLAIMS / A_PARAGRAPH }, (_, p) =>
        claims
          .slice(p * A_PARAGRAPH, (p + 1) * A_PARAGRAPH)
          .map((k) => `${kindOf(k).quote(k)}.`)
          .join(' '),
      ),
    )
    .join('\n\n');

const text = JSON.stringify;
const claimYaml = (k) => {
  const { field, attribution, kind, who, cue, accuses, quote, sees } = kindOf(k);
  const place = `¶${paragraphOf(k)} “${sees(k)}”`;
  const wrong = KINDS.filter((other) => other.field !== field).map(
    (other) => `    ${other.field}: ${text(`Look again at the words ${place}, and at who speaks.`)}`,
  );
  return [
    `- id: claim-${k}`,
    `  quote: ${text(quote(k))}`,
    `  attribution: ${attribution}`,
    `  kind: ${kind}`,
    `  who: ${who}`,
    `  cue: ${cue ? text(cue) : null}`,
    `  accuses: ${accuses ?? null}`,
    `  why: ${text(`It says so in ${place}.`)}`,
    '  wrong:',
    ...wrong,
  ].join('\n');
};
const exerciseYaml = (lesson) => `- id: sort-${lesson}
  type: sort
  board: board
  layout: one
  title: Four fields
  stem: Where does each claim belong?
  scored: true
  items:
${claims
  .slice((lesson - 1) * 8, (lesson - 1) * 8 + 8)
  .map((k) => `    - { id: item-${k}, claim: claim-${k} }`)
  .join('\n')}`;

/** The slug of an article, and of one of its lessons. */
export const slugOf = (article) => `made-${article}`;
export const lessonsOf = (article) =>
  Array.from({ length: LESSONS }, (_, at) => ({ slug: `made-${article}-lesson-${at + 1}`, number: at + 1 }));

/** The files of one article package, by their paths in its folder. */
export function packageFiles(article) {
  const lessons = lessonsOf(article).map(({ slug, number }) => [
    `lessons/${slug}.mdx`,
    `---\ntitle: Lesson ${number} of town ${article}\nobjective: Tell who answers for a claim.\nminutes: 8\n---\n\n${prose(article, number)}\n\n## On your own\n\n<Exercise id="sort-${number}" />\n`,
  ]);
  return {
    'article.yaml': `title: The sheds of town ${article}
role: practice
lang: en
audience: From about 11
about: A clerk and a carpenter disagree about planks.
provenance: { origin: invented, byline: null, date: null, publisher: null, note: Made for a benchmark. }
contentNote: null
extract: [1, 10]
sides:
  - { id: town, name: The town }
voices:
  - { id: vorn, name: Ada Vorn, role: Clerk, side: town, reachable: true }
  - { id: lund, name: Bo Lund, role: Carpenter, side: town, reachable: true }
masks:
  - { mask: Person A, kind: person, forms: [Ada Vorn] }
  - { mask: Person B, kind: person, forms: [Bo Lund] }
`,
    'story.txt': `${story(article)}\n`,
    'claims.yaml': `${claims.map(claimYaml).join('\n')}\n`,
    'conflicts.yaml': '[]\n',
    'exercises.yaml': `${lessonsOf(article)
      .map(({ number }) => exerciseYaml(number))
      .join('\n')}\n`,
    ...Object.fromEntries(lessons),
  };
}

/** The course of an article. */
export const courseFile = (article) => `id: made-${article}
title: Town ${article}
about: Ten lessons on one made-up story.
article: made-${article}
try: harbour-crane/landing
showcase:
  somebody: fund-in-january
  nobody: check-skipped-allegedly
  clash: [nobody-hurt, wrist-broken]
steps:
${lessonsOf(article)
  .map(({ slug }) => `  - lesson: made-${article}/${slug}`)
  .join('\n')}
`;

/** The same words as a page of a plain site: the lesson, the story that stands beside it, what the exercise says. */
export function plainPage(article, { number }) {
  const asked = claims.slice((number - 1) * 8, (number - 1) * 8 + 8);
  const items = asked.map(
    (k) =>
      `${kindOf(k).quote(k)}\n\n${KINDS.map(({ field }) => `- ${field}: Look again at the words, and at who speaks.`).join('\n')}`,
  );
  return `---\ntitle: Lesson ${number} of town ${article}\n---\n\n${prose(article, number)}\n\n## Four fields\n\nWhere does each claim belong?\n\n${items.join('\n\n')}\n\n## The story\n\n${story(article)}\n`;
}
