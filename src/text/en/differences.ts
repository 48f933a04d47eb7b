import { count } from './grammar.ts';

interface Compared {
  readonly reports: number;
  readonly differences: number;
  /** Of the differences, those that the files do not settle. */
  readonly open: number;
  readonly agreements: number;
}

/** The points on which reports differ, and those on which they agree. */
export const differences = {
  title: 'Differences',
  heading: 'Where the reports differ',
  description: ({ reports, differences, open, agreements }: Compared) => {
    if (reports === 1) return 'The story has one report yet, and nothing to compare it with.';
    const compared = `the ${count(reports, { other: '# reports' })}`;
    if (differences === 0 && agreements === 0) {
      return `Nothing is recorded yet on which ${compared} differ or agree.`;
    }
    const stay =
      open === 0 ? '' : `; ${count(open, { one: '# stays open', other: '# stay open' })}`;
    const differ =
      differences === 0
        ? `No point is recorded yet on which ${compared} differ.`
        : `${count(differences, { one: '# point', other: '# points' })} on which ${compared} do not say the same, each with their own words and a verdict${stay}.`;
    return agreements === 0 ? differ : `${differ} And ${agreements} on which they agree.`;
  },
  kinds: 'Kinds of difference',
  agreements: 'What they agree on',
  answers: 'What the reports say',
  /** Goes before the verdict. */
  status: { settled: 'Settled:', open: 'Open:' },
  verdict: { settled: 'The editor’s verdict', open: 'The files cannot settle it' },
  events: 'Events',
  people: 'People',
};
