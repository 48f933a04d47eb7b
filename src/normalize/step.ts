import type { Corrections } from '../schemas/correction.ts';
import type { PersonFile } from '../schemas/person.ts';
import type { PublisherFile } from '../schemas/publisher.ts';
import type { Draft } from './draft.ts';
import type { LanguageModel } from './frequencies/language-model.ts';
import type { Page } from './html/page.ts';
import type { HabitBook } from './spinner/habits/habit-book.ts';

/** Another report on the same story, as far as it has been read: what `restore-quotes` and the habits learn from. */
export interface WitnessText {
  readonly report: string;
  /** Whether it went through a spinner itself, so that its words prove little. */
  readonly spun?: boolean;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

/** What the normalizer knows besides the file. Everything may be empty. */
export interface NormalizeContext {
  readonly people: ReadonlyMap<string, PersonFile>;
  readonly publishers: ReadonlyMap<string, PublisherFile>;
  readonly corrections: Corrections | undefined;
  /** The days that the story is about, ISO dates: they date a "Sunday". */
  readonly span: { readonly from: string; readonly to: string } | undefined;
  readonly witnesses: readonly WitnessText[];
  /** The slug of the report that is read, where it stands among the witnesses: it is none of its own. */
  readonly report?: string | undefined;
  /** The spinner's habits, compiled from `habits/*.yaml`; without them none is undone. */
  readonly habits?: HabitBook | undefined;
  /** A model of English; without it no word is judged by how likely it is. */
  readonly language?: LanguageModel | undefined;
  /** Whether the model is a small cut, to which rare words and good sentences are unknown: it chooses between words, and no word is marked for being unlikely. */
  readonly isSmallModel?: boolean;
  /** The web page whose text is read, a block for each of its lines; undefined for a file of plain text. */
  readonly page?: Page | undefined;
}

/** One rule of the pipeline: adds edits, flags, roles or metadata, and never rewrites text. */
export type Step = (draft: Draft, context: NormalizeContext) => Draft;
