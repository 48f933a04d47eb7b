import type { PhaseEvents, Ref, TimelineEvent } from '../../story/story.ts';
import { LONG_WORD } from './hard-text.ts';
import { type Setting, samplePassage } from './passages.ts';

const QUESTIONS: readonly Ref[] = [
  { id: 'how-high', title: 'How high did the water stand?' },
  { id: 'who-called', title: 'Who called the engineers?' },
];

/** An event that has as little as one can have. */
const plain = (setting: Setting, id: string): TimelineEvent => ({
  id: `sample-${id}`,
  title: 'The dam is built',
  summary: 'It was built.',
  when: { from: '1979', circa: false },
  datetime: '1979',
  lasted: [],
  phase: 'before',
  kind: 'decision',
  place: undefined,
  people: [],
  passages: [{ ...samplePassage(setting), knew: 'past' }],
  questions: [],
  quotes: [],
});

/** An event that has all that one can have. */
export const fullEvent = (setting: Setting): TimelineEvent => ({
  ...plain(setting, 'full'),
  title: 'The engineers meet the mayor at the dam',
  summary: 'They looked at the ring below the water line and asked for a second pump.',
  when: { from: `${setting.day}T16:30`, circa: true },
  phase: setting.day,
  kind: 'meeting',
  place: { id: 'dam', title: 'the dam' },
  people: setting.people,
  passages: [
    { ...samplePassage(setting, 0), knew: 'past' },
    { ...samplePassage(setting, 1, { changed: true }), knew: 'announced' },
    {
      ...samplePassage(setting, 2, { doubts: [{ start: 4, end: 7, reason: 'Which one?' }] }),
      knew: 'expected',
    },
  ],
  questions: QUESTIONS,
});

/** The parts of a timeline, with an event for each way in which one can be told and dated. */
export function samplePhases(setting: Setting): PhaseEvents[] {
  const before = plain(setting, 'plain');
  const later = { ...before, phase: 'after' } satisfies TimelineEvent;
  const events: readonly TimelineEvent[] = [
    before,
    {
      ...before,
      id: 'sample-inferred',
      title: 'A new pump is ordered',
      when: {
        from: '2021-03',
        part: 'late',
        circa: false,
        inferred: 'The text says “last month”.',
      },
    },
    fullEvent(setting),
    {
      ...later,
      id: 'sample-undated',
      title: LONG_WORD,
      when: { label: 'No date set', stands: '2021' },
      kind: 'plan',
    },
  ];
  return ['before', setting.day, 'after'].map((phase) => ({
    phase,
    events: events.filter((event) => event.phase === phase),
  }));
}
