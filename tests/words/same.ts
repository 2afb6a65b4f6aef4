/** Strings that may be as in English, by language: names, what is made of placeholders alone, and words that both languages share. */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [
    'site.name',
    'site.settings.spacing.choices.normal',
    'exercise.order.end',
    'exercise.match.no',
    'pages.xray.bar',
    'pages.xray.table.no',
    'pages.xray.table.reading',
    'teach.keys.reading',
    'teach.stepMinutes',
    'handIn.shared.judged',
    'handIn.shared.place',
    'present.announce',
    'board.story.share',
    'board.paper.choice',
  ],
};
