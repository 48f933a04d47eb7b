import type { BlockRole } from '../../article/blocks.ts';

/** Why a block of the page does not belong to the article. */
export interface PageFurniture {
  /** Whether the page's own markup says so, or only its place beside the main content. */
  readonly sure: boolean;
  /** In words for the reader. */
  readonly reason: string;
}

/** One block of a page's visible text: what stands between two line breaks as a browser lays the page out. */
export interface PageBlock {
  /** White space collapsed as a browser does; never blank. */
  readonly text: string;
  /** `furniture` is given by `furniture`. */
  readonly role: Exclude<BlockRole, 'furniture'>;
  readonly furniture?: PageFurniture | undefined;
}

/** A fact that a page gives about itself outside its text, with the tag that says so. */
export interface PageFact {
  readonly value: string;
  /** The tag or property, as a reader finds it in the page's source: `<meta property="og:title" content="…">`. */
  readonly passage: string;
}

/** What a page says of itself, each kind in the order in which it is believed. */
export interface PageFacts {
  readonly titles: readonly PageFact[];
  readonly published: readonly PageFact[];
  readonly authors: readonly PageFact[];
  readonly sites: readonly PageFact[];
  readonly languages: readonly PageFact[];
  readonly addresses: readonly PageFact[];
}

/** A saved web page as the normalizer reads it. */
export interface Page {
  /** The visible text in the order of the page, a line for each block. */
  readonly text: string;
  /** One for each line of `text`. */
  readonly blocks: readonly PageBlock[];
  readonly facts: PageFacts;
}
