import { decodeNumbers } from './codes.ts';
import { END, NEXT, NOW, WAS } from './index-data.ts';

/** One word as it is written somewhere. */
export interface WordEntry {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
}

/** A word or, as a bare string, a gap. */
export type Entry = WordEntry | string;

/** First positions of the zones of one passage: title, restored text, text as scraped; and the one after them. */
export interface Zones {
  readonly title: number;
  readonly text: number;
  /** Equal to `end` where nothing was changed. */
  readonly scraped: number;
  readonly end: number;
}

/** How many words a passage has as restored. */
export function wordsIn(zones: Zones): number {
  return Math.max(1, zones.scraped - zones.title);
}

/** A scraped word, and the restored positions that it stands for. */
interface ScrapedWord {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/** Lays packed texts out word by word. Each zone ends with a position without a word. */
export class Layout {
  readonly words: number[] = [];
  readonly gaps: number[] = [];
  readonly passageAt: number[] = [];
  readonly restoredFrom: number[] = [];
  readonly restoredTo: number[] = [];
  private readonly entries: readonly Entry[];
  private once: number;

  /** @param once number of the first entry that occurs once */
  constructor(entries: readonly Entry[], once: number) {
    this.entries = entries;
    this.once = once;
  }

  /** Adds the passage of this number; passages come in the order in which they were packed. */
  add(passage: number, packedTitle: string, packedText: string): Zones {
    const title = this.words.length;
    this.read(packedTitle, passage);
    const text = this.words.length;
    const wording = this.read(packedText, passage);
    const scraped = this.words.length;
    for (const { word, from, to } of wording) this.push(passage, word, 0, from, to);
    if (wording.length > 0) this.push(passage, 0, 0);
    return { title, text, scraped, end: this.words.length };
  }

  private push(passage: number, word: number, gap: number, from?: number, to?: number): void {
    const position = this.words.length;
    this.words.push(word);
    this.gaps.push(gap);
    this.passageAt.push(passage);
    this.restoredFrom.push(from ?? position);
    this.restoredTo.push(to ?? position + 1);
  }

  /** Lays out the restored reading and returns the scraped one, which is empty where nothing was changed. */
  private read(packed: string, passage: number): ScrapedWord[] {
    const scraped: ScrapedWord[] = [];
    let was: number[] | undefined;
    let since: number | undefined;
    let changed = false;
    let gap = 0;
    for (const number of decodeNumbers(packed)) {
      if (number === WAS) {
        was = [];
        changed = true;
      } else if (number === NOW) since = this.words.length;
      else if (number === END) {
        const [from, to] = [since ?? this.words.length, this.words.length];
        for (const word of was ?? []) scraped.push({ word, from, to });
        was = undefined;
        since = undefined;
      } else {
        const entry = number === NEXT ? this.once++ : number;
        if (was && since === undefined) was.push(entry);
        else if (typeof this.entries[entry] === 'string') gap = entry;
        else {
          const from = this.words.length;
          this.push(passage, entry, gap);
          if (!was) scraped.push({ word: entry, from, to: from + 1 });
          gap = 0;
        }
      }
    }
    this.push(passage, 0, gap);
    return changed ? scraped : [];
  }
}
