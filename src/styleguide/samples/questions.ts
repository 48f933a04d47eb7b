import type { Question } from '../../story/story.ts';
import { LONG_WORD, RIGHT_TO_LEFT } from './hard-text.ts';
import { type Setting, samplePassage } from './passages.ts';

/** Points on which reports differ: settled, open, and of words that are hard to set. */
export function sampleQuestions(setting: Setting): Question[] {
  const settled: Question = {
    id: 'sample-settled',
    question: 'How high did the water stand?',
    kind: 'rounding',
    answers: [
      { ...samplePassage(setting, 0, { text: 'some four metres' }), says: 'four metres' },
      { ...samplePassage(setting, 1, { text: 'nearly four metres' }), says: 'four metres' },
      { ...samplePassage(setting, 2, { text: '3.92 metres' }), says: '3.92 metres' },
    ],
    verdict: { status: 'settled', text: 'One measurement, given more or less exactly.' },
    events: [],
    people: [],
    weight: 3,
  };
  return [
    settled,
    {
      ...settled,
      id: 'sample-open',
      question: 'Who called the engineers?',
      kind: 'open',
      verdict: { status: 'open', text: 'Both reports may be right; no third one tells of it.' },
    },
    {
      ...settled,
      id: 'sample-hard',
      question: LONG_WORD,
      kind: 'spelling',
      answers: [
        { ...samplePassage(setting, 0, { text: RIGHT_TO_LEFT }), says: 'that it held' },
        { ...samplePassage(setting, 1, { text: LONG_WORD, changed: true }), says: LONG_WORD },
      ],
    },
  ];
}
