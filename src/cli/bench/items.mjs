// Ten items with three options each: what the bare page and the plain page ask, so that they weigh the same.
const THINGS = ['bridge', 'harbour', 'library', 'orchard', 'ferry', 'school', 'market', 'mill', 'theatre', 'station'];

/** @type {readonly { stem: string, options: readonly { text: string, feedback: string }[] }[]} */
export const ITEMS = THINGS.map((thing, at) => ({
  stem: `Item ${at + 1}. “The ${thing} will be closed for ${at + 2} months, the council's engineer said on Monday.” Who answers for this?`,
  options: [
    {
      text: 'The engineer',
      feedback: `Yes. The engineer is named by office, and a letter about the ${thing} would arrive.`,
    },
    {
      text: 'The council',
      feedback: `Not quite. The council is named, but it does not speak here about the ${thing}.`,
    },
    {
      text: 'Nobody',
      feedback: `No. Look for the words that show who speaks about the ${thing}: “the engineer said”.`,
    },
  ],
}));
