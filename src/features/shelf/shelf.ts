import type { ShelfFile } from '../../schemas/shelf.ts';
import type { Urls } from '../../urls.ts';

/** What is shown of a person on the shelf. */
export interface ShelfPerson {
  readonly id: string;
  readonly name: string;
}

/** A story of a shelf, by what it publishes. */
export interface ShelfStory {
  /** Its folder, which is its part of every address. */
  readonly name: string;
  readonly title: string;
  readonly standfirst: string;
  readonly language: string;
  readonly span: { readonly from: string; readonly to: string };
  /** What is said of a story with drafts. */
  readonly draft: string | undefined;
  readonly reports: number;
  readonly events: number;
  readonly differences: number;
  readonly quotations: number;
  readonly people: readonly ShelfPerson[];
  /** The path of the script that searches it. */
  readonly searchWorker: string;
  readonly urls: Urls;
}

/** One person of several stories. */
export interface JoinedPerson {
  readonly name: string;
  readonly places: readonly { readonly story: ShelfStory; readonly person: ShelfPerson }[];
}

/** A shelf, put together. */
export interface Shelf extends Pick<ShelfFile, 'title' | 'language' | 'standfirst'> {
  readonly stories: readonly ShelfStory[];
  readonly people: readonly JoinedPerson[];
  /** The shelf's own paths. */
  readonly urls: Urls;
}
