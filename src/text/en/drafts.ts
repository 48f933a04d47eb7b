import { count } from './grammar.ts';

/** What rules drafted and no editor has read, wherever it is shown or handed on. */
export const drafts = {
  /** Follows the title of a draft. */
  sign: '[draft]',
  meaning: 'drafted from the reports by rule; not yet read by an editor',
  sentence: 'Drafted from the reports by rule; not yet read by an editor.',
  /** Which rule made it, of what, follows. */
  how: 'How: ',
  /** Which rule made it, of what. */
  rules: {
    'event-day': (reports: number, words: string) =>
      `by the day that ${count(reports, { one: '# report names', other: '# reports name' })}: “${words}”.`,
    'person-name': (reports: number, role: string) =>
      `by the name, which ${count(reports, { one: '# report has', other: '# reports have' })}${role === '' ? '' : `, and by the words beside it: “${role}”`}.`,
    'place-name': (times: number) =>
      `by the name, which stands ${count(times, { one: '# time', other: '# times' })} in the reports.`,
    dateline: () => 'by a dateline.',
    'quotation-marks': () => 'by its quotation marks',
    'times-of-day': () => 'by the times of day that reports give of one event.',
    'planned-day': () => 'by the day that was planned and the day that is told.',
    'other-day': () => 'by two days of what is told in like words.',
    numbers: () => 'by numbers of one thing in sentences that are like each other.',
    outcomes: () => 'by words of which only one can be true.',
    'one-name': () => 'by two spellings of one name.',
    'near-names': () =>
      'by two names that are nearly one, beside the same office; they are not joined.',
    ages: () => 'by the ages that reports give of one person.',
    versions: () => 'by versions of one utterance, word by word.',
    agreement: (reports: number) =>
      `by the ${count(reports, { one: '# report that tells', other: '# reports that tell' })} it of one day.`,
  },
  withSpeaker: (made: string, speaker: string) => `${made}; ${speaker}.`,
  speakers: {
    name: () => 'the speaker by the name beside the verb of speech',
    pronoun: (word: string) => `the speaker by “${word}” and the last name that fits it`,
    role: (words: string) => `the speaker by “${words}”, whom the report names so`,
    phrase: () => 'the speaker by the words beside the verb of speech',
    before: () => 'the speaker by who spoke just before',
    'same-sentence': () => 'the speaker by the name in the same sentence',
    'sentence-before': () => 'the speaker by the name in the sentence before',
    'paragraph-before': () => 'the speaker by who spoke in the paragraph before',
    none: () => 'the speaker is not named near them',
  },
  /** How drafts compare with what an editor made of the same reports. */
  scores: {
    heading: 'How good drafts are',
    about:
      'Rules draft events, quotations, people and differences from the reports’ own words. Measured against what an editor made of the same reports, on stories that are not this one and on one that was edited whole:',
    caption: 'Drafts beside an editor’s work: so many of so many',
    what: 'What',
    of: (found: string, all: string) => `${found} of ${all}`,
    columns: {
      firstSight: (stories: number) =>
        count(stories, {
          one: '# invented story, at first sight',
          other: '# invented stories, at first sight',
        }),
      learned: 'Invented stories that the rules learned from',
      real: 'A real story, edited whole; rules learned from it, too',
    },
    rows: {
      events: 'Events found',
      draftedEvents: 'Drafted events that the editor has',
      quotes: 'Quotations found',
      speakers: 'Speakers right',
      people: 'People found',
      differences: 'Differences of numbers, days and names found',
      draftedDifferences: 'Drafted differences that the editor has',
      wrongJoins: 'People joined wrongly',
    },
  },
  /** On the front page, where the story's title and summary are drafts themselves. */
  front:
    'No editor has read this story yet. Its title and its summary, too, were drafted from the reports by rule.',
};
