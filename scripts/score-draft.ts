/**
 * Compares what rules draft of the raw files alone with what an editor made of them: `npm run score:draft`. With
 * `--misses` it lists what either has and the other has not; `--only NAME` takes one story; `--write` records the figures,
 * which `/about/` shows.
 */
import { parseArgs } from 'node:util';
import type { DraftScore } from '../src/draft/score/score-drafts.ts';
import type { Share } from '../src/draft/score/share.ts';
import { DRAFT_SCORES_FILE } from '../src/features/restoration-report/draft-figures.ts';
import {
  type MeasuredStory,
  measureDrafts,
  measuredStories,
  recordedScores,
  scoresText,
} from './draft/measure-drafts.ts';
import { writeWhole } from './running/write-whole.ts';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    only: { type: 'string' },
    write: { type: 'boolean' },
  },
});

const LABELS: Readonly<
  Record<Exclude<keyof DraftScore, 'missed' | 'beside' | 'wrongJoins' | 'withoutPassage'>, string>
> = {
  events: 'events found',
  draftedEvents: 'drafted events that the editor has',
  quotes: 'quotations found',
  speakers: 'speakers right',
  versions: 'versions joined',
  draftedQuotes: 'drafted quotations that the editor has',
  people: 'people found',
  forms: 'forms of names joined',
  draftedPeople: 'drafted people that the editor has',
  differences: 'numbers, days and names that differ',
  otherDifferences: 'other differences',
  draftedDifferences: 'drafted differences that the editor has',
};

const line = (label: string, { found, of }: Share) =>
  `  ${label.padEnd(42)}${`${found} of ${of}`.padStart(10)}${of > 0 ? `${((100 * found) / of).toFixed(0)} %`.padStart(7) : ''}`;

const measured: [MeasuredStory, DraftScore][] = [];
for (const story of measuredStories()) {
  if (values.only !== undefined && values.only !== story.name) continue;
  const score = await measureDrafts(story);
  measured.push([story, score]);
  console.log(story.name);
  for (const [key, label] of Object.entries(LABELS))
    console.log(line(label, score[key as keyof typeof LABELS]));
  console.log(
    `  people joined wrongly ${score.wrongJoins}, passages that no report has ${score.withoutPassage}`,
  );
  if (!values.misses) continue;
  for (const one of score.missed) console.log(`    missed ${one}`);
  for (const one of score.beside) console.log(`    beside ${one}`);
}
if (values.write && values.only === undefined)
  writeWhole(DRAFT_SCORES_FILE, scoresText(recordedScores(measured)));
