import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../../src/content-folder/read-content.ts';
import { draftStory } from '../../src/draft/draft-story.ts';
import {
  type EditedStory,
  editedStoryOf,
  editedStorySchema,
} from '../../src/draft/score/edited-story.ts';
import { type DraftScore, scoreDrafts } from '../../src/draft/score/score-drafts.ts';
import { sumOf } from '../../src/draft/score/share.ts';
import {
  DRAFT_SCORES_FILE,
  type DraftFigures,
  type DraftScores,
} from '../../src/features/restoration-report/draft-figures.ts';
import { readAlone } from './read-alone.ts';

const GOLD = join('gold', 'drafts');

/** A story whose drafts are measured, and where it is. */
export interface MeasuredStory {
  readonly name: string;
  readonly kind: 'invented' | 'miniature' | 'real';
  readonly folder: string;
}

/** Invented ones with an editor’s answers; the miniature of the tests; the story of the content folder. */
export const measuredStories = (): MeasuredStory[] => [
  ...readdirSync(GOLD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): MeasuredStory => ({ name, kind: 'invented', folder: join(GOLD, name) })),
  { name: 'miniature', kind: 'miniature', folder: join('test', 'story-two', 'content') },
  { name: 'content', kind: 'real', folder: 'content' },
];

const editedOf = ({ kind, folder }: MeasuredStory): EditedStory =>
  kind === 'invented'
    ? editedStorySchema.parse(parse(readFileSync(join(folder, 'edited.yaml'), 'utf8')))
    : editedStoryOf(readContent(folder).files);

/** How drafts of the raw files alone compare with what an editor made of them. */
export async function measureDrafts(story: MeasuredStory): Promise<DraftScore> {
  const articles = await readAlone(story.folder);
  return scoreDrafts(draftStory(articles), editedOf(story), articles);
}

const figuresOf = (scores: readonly DraftScore[]): DraftFigures => ({
  events: sumOf(scores.map(({ events }) => events)),
  draftedEvents: sumOf(scores.map(({ draftedEvents }) => draftedEvents)),
  quotes: sumOf(scores.map(({ quotes }) => quotes)),
  speakers: sumOf(scores.map(({ speakers }) => speakers)),
  people: sumOf(scores.map(({ people }) => people)),
  differences: sumOf(scores.map(({ differences }) => differences)),
  draftedDifferences: sumOf(scores.map(({ draftedDifferences }) => draftedDifferences)),
  wrongJoins: scores.reduce((sum, { wrongJoins }) => sum + wrongJoins, 0),
});

/** What is recorded of the measurements; what was seen at first sight stays. */
export function recordedScores(
  measured: readonly (readonly [MeasuredStory, DraftScore])[],
): DraftScores {
  const of = (kind: MeasuredStory['kind']) =>
    figuresOf(measured.flatMap(([story, score]) => (story.kind === kind ? [score] : [])));
  const { firstSight } = JSON.parse(readFileSync(DRAFT_SCORES_FILE, 'utf8')) as DraftScores;
  return { firstSight, learned: of('invented'), real: of('real') };
}

/** The record as the text of its file. */
export const scoresText = (scores: DraftScores): string => `${JSON.stringify(scores, null, 2)}\n`;
