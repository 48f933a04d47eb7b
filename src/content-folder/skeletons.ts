import type { yamlCollections } from './collections.ts';

/** A kind of entry that `npm run new` can start, with its folder and what its file starts as. */
export interface Skeleton {
  readonly folder: keyof typeof yamlCollections;
  readonly text: string;
}

const EVIDENCE = '# the slug of a report';
const WORDS = '# words of that report, from one paragraph';

/**
 * What each kind of file starts as. Empty fields must be filled in, and the check says so;
 * lines that start with “#” may be used or deleted.
 */
export const skeletons: Readonly<Record<string, Skeleton>> = {
  event: {
    folder: 'events',
    text: `title:
# In your own words; all of it must stand in the evidence.
summary: >-

when:
  from: # 1979, 2023-06, 2023-06-19 or 2023-06-19T16:30
  # to: # the last year, month, day or minute, for a span
  # part: # early, mid, late, morning, afternoon, evening or last-hours
  # circa: true # where the text says “around”
  # zone: # for a time of day, where it is not the story's: Europe/Paris
  # inferred: # what the text leaves out, and how you filled it in
  # label: # in place of all of these where the text sets no date: no date set
  # stands: # with a label: the date next to which the entry stands
# lasted: # how long it took, for each report that says so: what follows, after “- ”
  # report: # and the very words as quote: over five hours
  # length: # the same to scale: PT35M, PT5H30M or P3D
  # to: # for a range, its longer end
  # bound: # where the words say so: over, almost or about
kind: # visit, meeting, statement, announcement, incident, ceremony, decision, office, condition, plan, or one that story.yaml names under kinds
# follows: # the id of the event after which this one is told
# place: # the id of a place
people: [] # ids
evidence:
  - report: ${EVIDENCE}
    quote: ${WORDS}
    knew: # announced, expected, happening or past, when the report was written
`,
  },
  question: {
    folder: 'questions',
    text: `question:
kind: # rounding, scope, time-of-writing, translation, quotation-wording, spelling, error, judgement or open
answers:
  - report: ${EVIDENCE}
    quote: ${WORDS}
    says: # the answer in a few words
  - report:
    quote:
    says:
verdict:
  status: # settled or open
  text: >-

events: [] # ids
people: [] # ids
weight: 3 # 1 is the sharpest, 5 the smallest
`,
  },
  agreement: {
    folder: 'agreements',
    text: `statement:
evidence:
  - report: ${EVIDENCE}
    quote: ${WORDS}
  - report:
    quote:
`,
  },
  quote: {
    folder: 'quotes',
    text: `title: # a short name for what was said
# speaker: # the id of a person
source: # who speaks, as shown
occasion:
channel: # in person, through a spokesman, a written statement, state television
# event: # the id of the event at which it was said
versions:
  - report: ${EVIDENCE}
    quote: ${WORDS}
    status: # verbatim, spun, translated, paraphrased or unverified
    # note:
`,
  },
  person: {
    folder: 'people',
    text: `name:
shortName: # as used alone in a later mention
sortName: # as in an index: family name first
role: # at the time of the story
# side: # an id that the people of one side share
aliases: []
names: [] # under which readers look for the person, in any script
misspellings: []
# - text: # a damaged form of the name
#   reason:
#   requires: [] # words of which one must stand in the same report
`,
  },
  place: {
    folder: 'places',
    text: `name:
# within: # the id of the place that it lies in
aliases: []
# timeZone: # Europe/Paris
`,
  },
  topic: {
    folder: 'topics',
    text: `name:
words: # a passage that holds one of them is about the topic
  -
`,
  },
  publisher: {
    folder: 'publishers',
    text: `name:
kind: # news-agency, broadcaster, newspaper, think-tank, picture-agency, copier, host or other
aliases: []
misspellings: []
# about: # in a sentence
`,
  },
};
