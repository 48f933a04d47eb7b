import type { Span } from '../article/article-body.ts';
import type { BlockRole } from '../article/blocks.ts';
import type { Doubt } from '../article/doubts.ts';
import type { ArticleFile } from '../schemas/article.ts';
import type { RecordedChange } from '../schemas/change.ts';
import type { DraftFields } from '../schemas/draft.ts';
import type { Knowledge } from '../schemas/event.ts';
import type { Lasted } from '../schemas/lasted.ts';
import type { PersonFile } from '../schemas/person.ts';
import type { PlaceFile } from '../schemas/place.ts';
import type { PublisherFile } from '../schemas/publisher.ts';
import type { QuestionKind } from '../schemas/question.ts';
import type { QuoteStatus } from '../schemas/quote.ts';
import type { RightsFile, Show } from '../schemas/rights.ts';
import type { StoryFile } from '../schemas/story.ts';
import type { When } from '../schemas/when.ts';
import type { CollatedSegment } from './collate.ts';

/** A pointer from one part of the story to another: enough to link it. */
export interface Ref {
  readonly id: string;
  readonly title: string;
}

/** Words of a report that carry a statement. Offsets are into the block's restored text. */
export interface Passage {
  /** Slug of the article. */
  readonly report: string;
  /** How the report is cited: its writer's name. */
  readonly label: string;
  /** Id of the block, `p7`. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The passage as restored. */
  readonly text: string;
  /** Whether the restoration changed words inside the passage. */
  readonly changed: boolean;
  /** The words in it that look wrong and could not be proved; offsets are into `text`. */
  readonly doubts: readonly Doubt[];
  /** For its address, after `:~:`, by which browsers mark the words; undefined where they would mark others. */
  readonly fragment?: string | undefined;
  /** How many words stand there that are not shown: `text` says so in their place. */
  readonly withheld?: number | undefined;
}

/** A part of the site that a story may have nothing for. */
export type SitePart = 'differences' | 'quotations' | 'people';

/** The story's own facts, its key points with their passages. */
export interface StoryHead extends Omit<StoryFile, 'keyPoints' | 'place'> {
  readonly place: Ref | undefined;
  /** Where any entry, or the head itself, is a draft. */
  readonly hasDrafts?: true;
  /** The day of the latest of the story's `changes`: a page that tells it need not be made anew with each of them. */
  readonly recorded?: string;
  /** The parts of the site that have nothing to show; undefined where each has something. */
  readonly empty?: readonly SitePart[];
  readonly keyPoints: readonly { readonly text: string; readonly passages: readonly Passage[] }[];
}

/** Something that a block of an article carries: which entry, and the words. */
export interface Carried extends Ref {
  readonly passage: Passage;
}

/** One block of an article, with all that it carries. */
export interface ArticleBlock {
  readonly id: string;
  readonly role: BlockRole;
  /** The restored reading. */
  readonly text: string;
  /** As it stands in the raw file. */
  readonly scraped: string;
  readonly spans: readonly Span[];
  readonly events: readonly Carried[];
  readonly questions: readonly Carried[];
  readonly quotes: readonly Carried[];
  readonly agreements: readonly Carried[];
  readonly topics: readonly Ref[];
}

/** What is shown of a report, where that is not all of it or it is not for search engines. */
export interface Rights extends Omit<RightsFile, 'show'> {
  readonly show: Show;
}

/** One report. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  /** How it is cited: its writer's name, else its copier's, else the slug; a number is added where two share it. */
  readonly label: string;
  /** A number from 1 that stands for it in few words and pictures; of many reports none has one. */
  readonly sign: string | undefined;
  /** ISO date; what the file or the editor says, undefined when unknown. */
  readonly published: string | undefined;
  /** All facts with their provenance. */
  readonly meta: ArticleFile;
  readonly blocks: readonly ArticleBlock[];
  readonly rights?: Rights | undefined;
  readonly events: readonly Ref[];
  readonly questions: readonly Ref[];
  readonly quotes: readonly Ref[];
  /** Reports that have nearly the same words, the nearest first: copies of one agency's text. */
  readonly copies: readonly Copy[];
}

/** A report that has nearly the same words as another. */
export interface Copy extends Ref {
  /** How much of the shorter of the two stands in the other, 0–1. */
  readonly share: number;
}

/** `before` the story's days, one of its days or a month or year among them as an ISO date, or `after` them. */
export type Phase = 'before' | 'after' | (string & {});

/** How long one report says that something took; the passage is its words for it. */
export interface ToldLength extends Passage, Pick<Lasted, 'length' | 'to' | 'bound'> {}

export interface TimelineEvent extends DraftFields {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly when: When;
  /** For `<time>`: as precise as `when`, with the offset of a moment; undefined where the text sets no date. */
  readonly datetime: string | undefined;
  /** How long it took, in the words of each report that says so, the shortest first. */
  readonly lasted: readonly ToldLength[];
  readonly phase: Phase;
  /** Of a common kind, or of one of the story's own. */
  readonly kind: string;
  readonly place: Ref | undefined;
  readonly people: readonly Ref[];
  /** In the order of the reports; `knew` is how the report knew of the event when it was written. */
  readonly passages: readonly (Passage & { readonly knew: Knowledge })[];
  /** Points about this event on which reports differ. */
  readonly questions: readonly Ref[];
  readonly quotes: readonly Ref[];
}

export interface PhaseEvents {
  readonly phase: Phase;
  readonly events: readonly TimelineEvent[];
}

export interface Question extends DraftFields {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly answers: readonly (Passage & { readonly says: string })[];
  readonly verdict: { readonly status: 'settled' | 'open'; readonly text: string };
  readonly events: readonly Ref[];
  readonly people: readonly Ref[];
  /** 1 is the sharpest. */
  readonly weight: number;
}

export interface Agreement extends DraftFields {
  readonly id: string;
  readonly statement: string;
  readonly passages: readonly Passage[];
}

export interface QuoteVersion extends Passage {
  readonly status: QuoteStatus;
  readonly note: string | undefined;
}

export interface Quote extends DraftFields {
  readonly id: string;
  readonly title: string;
  /** The person who speaks, where it is one; `source` is what is shown. */
  readonly speaker: Ref | undefined;
  readonly source: string;
  readonly occasion: string;
  readonly channel: string;
  readonly event: Ref | undefined;
  readonly versions: readonly QuoteVersion[];
  /**
   * The versions that give the words, not a paraphrase, set beside each other; undefined when there are not two.
   * The readings of its segments are in the order of its versions.
   */
  readonly collation:
    | {
        readonly versions: readonly QuoteVersion[];
        readonly segments: readonly CollatedSegment[];
      }
    | undefined;
}

export interface Person extends PersonFile {
  readonly id: string;
  readonly events: readonly Ref[];
  readonly quotes: readonly Ref[];
  readonly questions: readonly Ref[];
  /** Where a report names the person: the first naming in each block. */
  readonly passages: readonly Passage[];
  /** Every form of the name met in the reports, restored or as scraped, with how often. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
}

export interface Place extends PlaceFile {
  readonly id: string;
  /** What happened there or in a place that lies in it, in the order of time. */
  readonly events: readonly Ref[];
  /** The places that lie right in it. */
  readonly holds: readonly Ref[];
  readonly passages: readonly Passage[];
  /** How many paragraphs name it or a place that lies in it. */
  readonly namings: number;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  /** The first word found in each block that touches the topic. */
  readonly passages: readonly Passage[];
}

export interface Publisher extends PublisherFile {
  readonly id: string;
  readonly wrote: readonly Ref[];
  readonly copied: readonly Ref[];
}

/**
 * One row of the matrix: a subject, and for each report the passages that carry it (none: left out). Of more than a
 * dozen reports only those that carry it stand there.
 */
export interface CoverageRow extends Ref {
  readonly cells: readonly { readonly report: string; readonly passages: readonly Passage[] }[];
}

export interface Coverage {
  /** Slugs, in the order of the cells. */
  readonly reports: readonly string[];
  readonly events: readonly CoverageRow[];
  readonly topics: readonly CoverageRow[];
  /** What each report leaves out that another one tells; empty for more than a dozen reports. */
  readonly leftOut: readonly {
    readonly report: string;
    readonly events: readonly Ref[];
    readonly topics: readonly Ref[];
  }[];
}

/**
 * The whole story, every reference and passage resolved. What a draft is called ends with the sign of drafts. Maps are keyed by id (articles by slug) and ordered as
 * they are shown: articles by date, events by time, questions sharpest first, people by name.
 */
export interface Story {
  readonly story: StoryHead;
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly phases: readonly PhaseEvents[];
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly coverage: Coverage;
  /** What changed since the edition was published, the latest first. */
  readonly changes: readonly RecordedChange[];
}
