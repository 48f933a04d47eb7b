import type { TextBlock } from '../article/article-body.ts';
import type { ArticleFile } from '../schemas/article.ts';
import type { RecordedChange } from '../schemas/change.ts';
import type { StoryEvent } from '../schemas/event.ts';
import type { PersonFile } from '../schemas/person.ts';
import type { PlaceFile } from '../schemas/place.ts';
import type { PublisherFile } from '../schemas/publisher.ts';
import type { AgreementFile, QuestionFile } from '../schemas/question.ts';
import type { QuoteFile } from '../schemas/quote.ts';
import type { RightsFile } from '../schemas/rights.ts';
import type { StoryFile } from '../schemas/story.ts';
import type { TopicFile } from '../schemas/topic.ts';

/** What one file of the content folder says. */
export interface Entry<Data> {
  /** The file's name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** The line of each value, by its path: `{ 'evidence.0.quote': 12 }`. Empty when not known. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface ArticleEntry extends Entry<ArticleFile> {
  readonly blocks: readonly TextBlock[];
  /** What its corrections file says of its rights. */
  readonly rights?: RightsFile | undefined;
}

/** The content folder, read and typed, with nothing yet checked between files. */
export interface StoryFiles {
  readonly story: Entry<StoryFile> | undefined;
  readonly articles: readonly ArticleEntry[];
  readonly publishers: readonly Entry<PublisherFile>[];
  readonly people: readonly Entry<PersonFile>[];
  readonly places: readonly Entry<PlaceFile>[];
  readonly topics: readonly Entry<TopicFile>[];
  readonly events: readonly Entry<StoryEvent>[];
  readonly questions: readonly Entry<QuestionFile>[];
  readonly agreements: readonly Entry<AgreementFile>[];
  readonly quotes: readonly Entry<QuoteFile>[];
  /** What changed since the edition was published, in the order of its file. */
  readonly changes?: readonly RecordedChange[] | undefined;
  /** Files that exist and could not be read, as `people/ada`: references to them are not reported again. */
  readonly unread: readonly string[];
}

/** The line of the value at `path`, or of the nearest value that holds it. */
export function lineOf(
  entry: Entry<unknown>,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const line = entry.lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return undefined;
}
