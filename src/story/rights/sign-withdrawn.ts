import type { Evidence } from '../../schemas/evidence.ts';
import type { StoryFile } from '../../schemas/story.ts';
import type { Entry, StoryFiles } from '../files.ts';

/** What follows the title of a statement that rests on reports that were withdrawn, and on those alone or on others too. */
export interface WithdrawnSigns {
  readonly whole: string;
  readonly part: string;
}

/** Where a language has none of its own. */
export const WITHDRAWN_SIGNS: WithdrawnSigns = {
  whole: '[rests on a report that was withdrawn]',
  part: '[rests in part on a report that was withdrawn]',
};

type Sign = (title: string, evidence: readonly Evidence[]) => string;

const signEach = <Data, Field extends keyof Data>(
  entries: readonly Entry<Data>[],
  field: Field & (Data[Field] extends string ? Field : never),
  evidenceOf: (data: Data) => readonly Evidence[],
  sign: Sign,
): Entry<Data>[] =>
  entries.map((entry) => {
    const { data } = entry;
    const title = sign(data[field] as string, evidenceOf(data));
    return title === data[field] ? entry : { ...entry, data: { ...data, [field]: title } };
  });

const signPoints = (story: Entry<StoryFile>, sign: Sign): Entry<StoryFile> => {
  const keyPoints = story.data.keyPoints.map((point) => ({
    ...point,
    text: sign(point.text, point.evidence),
  }));
  return { ...story, data: { ...story.data, keyPoints } };
};

/**
 * Puts a sign behind the title of every statement that rests on a report that was withdrawn, before anything is made
 * of it: whatever tells the statement then says so.
 */
export function signWithdrawn(files: StoryFiles, signs: WithdrawnSigns): StoryFiles {
  const withdrawn = new Set(
    files.articles.filter(({ rights }) => rights?.withdrawn).map(({ data }) => data.slug),
  );
  if (withdrawn.size === 0) return files;
  const sign: Sign = (title, evidence) => {
    const gone = evidence.filter(({ report }) => withdrawn.has(report)).length;
    if (gone === 0) return title;
    return `${title} ${gone === evidence.length ? signs.whole : signs.part}`;
  };
  return {
    ...files,
    story: files.story && signPoints(files.story, sign),
    events: signEach(files.events, 'title', ({ evidence }) => evidence, sign),
    questions: signEach(files.questions, 'question', ({ answers }) => answers, sign),
    agreements: signEach(files.agreements, 'statement', ({ evidence }) => evidence, sign),
    quotes: signEach(files.quotes, 'title', ({ versions }) => versions, sign),
  };
}
