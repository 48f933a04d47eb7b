/**
 * Compares what rules draft of the raw files alone with what an editor made of them: `npm run score:draft`. With
 * `--misses` it lists what either has and the other has not; `--only NAME` takes one story.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readContent } from '../src/content-folder/read-content.ts';
import { draftStory } from '../src/draft/draft-story.ts';
import {
  type EditedStory,
  editedStoryOf,
  editedStorySchema,
} from '../src/draft/score/edited-story.ts';
import { type DraftScore, type Share, scoreDrafts } from '../src/draft/score/score-drafts.ts';
import { readAlone } from './draft/read-alone.ts';

const GOLD = join('gold', 'drafts');
const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, only: { type: 'string' } },
});

interface Measured {
  readonly name: string;
  readonly folder: string;
  readonly edited: () => EditedStory;
}

const ofFolder = (name: string, folder: string): Measured => ({
  name,
  folder,
  edited: () => editedStoryOf(readContent(folder).files),
});

const stories: Measured[] = [
  ...readdirSync(GOLD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      folder: join(GOLD, name),
      edited: () =>
        editedStorySchema.parse(parse(readFileSync(join(GOLD, name, 'edited.yaml'), 'utf8'))),
    })),
  ofFolder('miniature', join('test', 'story-two', 'content')),
  ofFolder('beijing', 'content'),
];

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

for (const { name, folder, edited } of stories) {
  if (values.only !== undefined && values.only !== name) continue;
  const articles = await readAlone(folder);
  const score = scoreDrafts(draftStory(articles), edited(), articles);
  console.log(name);
  for (const [key, label] of Object.entries(LABELS))
    console.log(line(label, score[key as keyof typeof LABELS]));
  console.log(
    `  people joined wrongly ${score.wrongJoins}, passages that no report has ${score.withoutPassage}`,
  );
  if (!values.misses) continue;
  for (const one of score.missed) console.log(`    missed ${one}`);
  for (const one of score.beside) console.log(`    beside ${one}`);
}
