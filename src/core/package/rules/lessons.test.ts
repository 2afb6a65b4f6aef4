import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('a lesson is refused where', () => {
  test('it has no front matter', () => {
    expect(told(['lessons/who-answers.mdx', '---\ntitle', 'title'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers
        The lesson has no front matter.
        expected: \`title\`, \`objective\` and \`minutes\` between two lines of \`---\`
        mend:     Begin the file with a line \`---\`, and end these fields with another one."
    `);
  });
  test('an exercise stands before any heading', () => {
    expect(told(['lessons/who-answers.mdx', '## The log', 'The log'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:17  lessons › who-answers › <Exercise>
        The first exercise stands before the first heading.
        expected: a line that begins with \`## \` above it
        mend:     Write a heading before the exercise."
    `);
  });
  test('it is too short', () => {
    expect(told(['lessons/who-answers.mdx', 'minutes: 8', 'minutes: 6'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers › minutes
        The lesson is too short.
        found:    6 minutes
        expected: 8 to 12 minutes
        mend:     Give it more to do; only \`start-here\` may be shorter."
    `);
  });
  test('it is too long', () => {
    expect(told(['lessons/who-answers.mdx', 'minutes: 8', 'minutes: 20'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:4  lessons › who-answers › minutes
        \`minutes\` is out of range.
        found:    20
        expected: at most 12
        mend:     Change the number."
    `);
  });
  test('it uses a component that there is not', () => {
    expect(
      told(['lessons/who-answers.mdx', '<Takeaway>Ask who says so.</Takeaway>', '<Takeway>Ask who says so.</Takeway>']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:21  lessons › who-answers › <Takeway>
        There is no component \`Takeway\`.
        expected: Exercise, Claim, Passage, WorkedExample, Board, Takeaway, TalkAboutIt, Words
        mend:     Write \`<Takeaway>\`."
    `);
  });
  test('it imports something', () => {
    expect(
      told(['lessons/who-answers.mdx', 'Read ¶1', 'import Thing from "./thing.astro";\n\nRead ¶1']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers
        A lesson has no import or export lines.
        found:    import Thing from "./thing.astro";
        mend:     Take the line out: every component is there without it.
      content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers
        A lesson’s text has no straight quotation marks.
        found:    "./thing.astro"
        mend:     For words of the story write “…”; for anything else use *italics* or ‘single’ marks."
    `);
  });
  test('its exercise is not there', () => {
    expect(
      told(['lessons/who-answers.mdx', '<Exercise id="who-answers" />', '<Exercise id="who-answer" />']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:17  lessons › who-answers › <Exercise>
        There is no exercise \`who-answer\`.
        found:    who-answer
        expected: \`who-answers\`, perhaps
        mend:     Mend the id, or add the exercise to exercises.yaml."
    `);
  });
  test('its exercise has no id', () => {
    expect(told(['lessons/who-answers.mdx', '<Exercise id="who-answers" />', '<Exercise />'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:17  lessons › who-answers › <Exercise>
        \`<Exercise>\` has no id.
        expected: <Exercise id="…" />
        mend:     Add the id in straight quotation marks."
    `);
  });
  test('its claim is not there', () => {
    expect(
      told(['lessons/who-answers.mdx', '<Claim id="four-trips"', '<Claim id="five-trips"']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:15  lessons › who-answers › <Claim>
        There is no claim \`five-trips\`.
        found:    five-trips
        expected: \`four-trips\`, perhaps
        mend:     Mend the id, or add the claim to claims.yaml."
    `);
  });
  test('its passage is not in the story', () => {
    expect(told(['lessons/who-answers.mdx', 'from={1} to={2}', 'from={1} to={20}'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:13  lessons › who-answers › <Passage>
        The passage is not in the story.
        found:    from 1 to 20
        expected: first and last paragraph, between 0 and 8, as in <Passage from={14} to={16} />
        mend:     Count the lines of story.txt that are not empty; the headline is 0."
    `);
  });
  test('its passage has numbers without braces', () => {
    expect(
      told(['lessons/who-answers.mdx', 'from={1} to={2} light="four trips"', 'from="1" to="2"']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:13  lessons › who-answers › <Passage>
        \`from\` and \`to\` of \`<Passage>\` are numbers in braces.
        expected: <Passage from={14} to={16} />
        mend:     Write the numbers in { }, without quotation marks."
    `);
  });
  test('an exercise stands in it twice, by whichever name', () => {
    expect(
      told(['lessons/who-answers.mdx', '<Takeaway>', '<Exercise id="ferry/who-answers" />\n\n<Takeaway>']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:21  lessons › who-answers › <Exercise>
        The exercise stands twice in the lesson.
        found:    ferry/who-answers, first on line 17
        mend:     Take one of the two out, or ask something else."
    `);
  });
  test('words to light up are not in the passage', () => {
    expect(told(['lessons/who-answers.mdx', 'light="four trips"', 'light="four tripps"'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:13  lessons › who-answers › <Passage>
        The words to light up are not in the passage.
        found:    four tripps
        expected: four trips
        mend:     Copy them from story.txt letter by letter."
    `);
  });
  test('words in “…” are not in the story', () => {
    expect(told(['lessons/who-answers.mdx', '¶1 “at noon”', '¶1 “at nine o’clock”'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:11  lessons › who-answers
        The words in “…” are not in the story.
        found:    at nine o’clock
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('words in the “…” of its title are not in the story', () => {
    expect(told(['lessons/who-answers.mdx', 'title: Who answers?', 'title: Who “answers”?'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers › title
        The words in “…” are not in the story.
        found:    answers
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('it has straight quotation marks', () => {
    expect(told(['lessons/who-answers.mdx', 'Ask who says so.', 'Ask "who" says so.'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:21  lessons › who-answers
        A lesson’s text has no straight quotation marks.
        found:    "who"
        mend:     For words of the story write “…”; for anything else use *italics* or ‘single’ marks."
    `);
  });
  test('its title has straight quotation marks', () => {
    expect(told(['lessons/who-answers.mdx', 'title: Who answers?', 'title: Who "answers"?'])).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers › title
        A lesson’s text has no straight quotation marks.
        found:    "answers"
        mend:     For words of the story write “…”; for anything else use *italics* or ‘single’ marks."
    `);
  });
  test('the words in <Words> are not in the paragraph that it names', () => {
    expect(
      told(['lessons/who-answers.mdx', 'Ask who', '<Words p={1}>at nine</Words>: ask who']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:21  lessons › who-answers › <Words>
        The words in “…” are not in the story.
        found:    at nine
        expected: ¶3 that Lind
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
    expect(
      told(['lessons/who-answers.mdx', 'Ask who', '<Words p={2}>at noon</Words>: ask who']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/lessons/who-answers.mdx:21  lessons › who-answers › <Words>
        The words in “…” do not stand in ¶2.
        found:    “at noon” in ¶1
        mend:     Mend the paragraph’s number, or the words."
    `);
    expect(told(['lessons/who-answers.mdx', 'Ask who', '<Words p={1}>at noon</Words>: ask who'])).toBe('');
  });
});
