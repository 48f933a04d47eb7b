/** Outcomes of which only one can be true. Each group lists words by outcome. */
export const CONTRASTS: readonly {
  readonly outcomes: readonly (readonly string[])[];
  readonly good: readonly [string, string];
}[] = [
  {
    outcomes: [
      ['cancelled', 'canceled', 'scrapped', 'abandoned'],
      ['postponed', 'delayed', 'rescheduled'],
    ],
    good: ['The launch was cancelled', 'The launch was postponed'],
  },
  {
    outcomes: [
      ['convicted', 'guilty'],
      ['acquitted', 'cleared'],
    ],
    good: ['Hale was convicted of theft', 'Hale was acquitted of theft'],
  },
  {
    outcomes: [
      ['won', 'beat'],
      ['lost', 'drew'],
    ],
    good: ['Halden won the match', 'Halden lost the match'],
  },
  {
    outcomes: [
      ['approved', 'passed', 'adopted'],
      ['rejected', 'defeated', 'blocked'],
    ],
    good: ['The council approved the plan', 'The council rejected the plan'],
  },
  {
    outcomes: [['confirmed', 'admitted'], ['denied']],
    good: ['The ministry confirmed the visit', 'The ministry denied the visit'],
  },
  {
    outcomes: [
      ['resigned', 'quit', 'stepped'],
      ['fired', 'sacked', 'dismissed'],
    ],
    good: ['The coach resigned', 'The coach was sacked'],
  },
  {
    outcomes: [
      ['accepted', 'agreed'],
      ['refused', 'declined', 'rejected'],
    ],
    good: ['Oslo accepted the offer', 'Oslo declined the offer'],
  },
  {
    outcomes: [['survived'], ['died', 'killed']],
    good: ['The driver survived', 'The driver died'],
  },
];

/** What is decided of one person, of which only one can be true. */
const CHOICES: readonly {
  readonly outcomes: readonly (readonly string[])[];
  /** Without one of these words the first outcomes say something else: who accepts an award accepts no verdict. */
  readonly of?: readonly string[];
}[] = [
  {
    outcomes: [
      ['acquitted', 'cleared'],
      ['convicted', 'sentenced', 'jailed', 'sentence'],
    ],
  },
  {
    outcomes: [
      ['accepted', 'accept', 'accepts'],
      ['appeal', 'appealed'],
    ],
    of: ['verdict', 'ruling', 'sentence', 'judgment', 'judgement', 'decision'],
  },
  { outcomes: [['survived', 'survive'], ['died']] },
];

/** The choices that a sentence tells, each with the word that does; one of which it has both sides tells none. */
export const choicesOf = (
  words: readonly string[],
): { group: number; outcome: string; word: string }[] =>
  CHOICES.flatMap(({ outcomes, of }, group) => {
    const told = outcomes.flatMap((listed, outcome) => {
      const word = words.find((one) => listed.includes(one));
      return word === undefined ? [] : [{ group, outcome: String(outcome), word }];
    });
    const isOf =
      told[0]?.outcome !== '0' || of === undefined || words.some((one) => of.includes(one));
    return told.length === 1 && isOf ? told : [];
  });

/** Which outcome of which group a clause tells, as `2:0`; undefined where it tells none. */
export function outcomeOf(words: readonly string[]): string | undefined {
  for (const [group, { outcomes }] of CONTRASTS.entries()) {
    const told = outcomes.flatMap((listed, outcome) =>
      words.some((word) => listed.includes(word)) ? [outcome] : [],
    );
    if (told.length === 1) return `${group}:${told[0]}`;
  }
  return undefined;
}
