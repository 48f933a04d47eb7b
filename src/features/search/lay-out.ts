import { BREAK } from './index-data.ts';
import type { Lexicon } from './lexicon.ts';
import { readText } from './read-text.ts';
import { tokenize } from './tokenize.ts';

/** First positions of the zones of one passage: title, restored text, text as scraped; and the one after them. */
export interface Zones {
  readonly title: number;
  /** In the title the first position after the title itself; up to `text` follow other names. */
  readonly names: number;
  readonly text: number;
  /** In the text the first position after its own words; up to `scraped` follow those that are quoted from elsewhere. */
  readonly quoted: number;
  /** Equal to `end` where nothing was changed. */
  readonly scraped: number;
  readonly end: number;
}

/** How many words a passage has as restored. */
export function wordsIn(zones: Zones): number {
  return Math.max(1, zones.scraped - zones.text + zones.names - zones.title);
}

/** A scraped word, and the restored positions that it stands for. */
interface ScrapedWord {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/** Positions of words that stand elsewhere too. */
interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** Lays texts out word by word. Each zone, and each line of one, ends with a position without a word. */
export class Layout {
  readonly words: number[] = [];
  readonly gaps: number[] = [];
  readonly passageAt: number[] = [];
  readonly restoredFrom: number[] = [];
  readonly restoredTo: number[] = [];
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the passage of this number, with words from passages that were added before. */
  add(
    passage: number,
    packedTitle: string,
    packedText: string,
    versions: readonly Quoted[],
  ): Zones {
    const title = this.words.length;
    const [own = '', ...others] = packedTitle.split(BREAK);
    this.readLine(own, passage);
    const names = this.words.length;
    for (const name of others) this.readLine(name, passage);
    const text = this.words.length;
    const wording = packedText.split(BREAK).map((line) => this.readLine(line, passage));
    const quoted = this.words.length;
    for (const { from, to } of versions) {
      for (let i = from; i < to; i++) {
        const gap = this.gaps[i] ?? 0;
        this.push(passage, this.words[i] ?? 0, i === from ? this.cutGap(gap, /^.*\s/su) : gap);
      }
      this.push(passage, 0, this.cutGap(this.gaps[to] ?? 0, /\s.*$/su));
    }
    const scraped = this.words.length;
    if (wording.some(({ changed }) => changed)) {
      for (const { word, from, to } of wording.flatMap(({ words }) => words)) {
        this.push(passage, word, 0, from, to);
      }
      this.push(passage, 0, 0);
    }
    return { title, names, text, quoted, scraped, end: this.words.length };
  }

  private push(passage: number, word: number, gap: number, from?: number, to?: number): void {
    const position = this.words.length;
    this.words.push(word);
    this.gaps.push(gap);
    this.passageAt.push(passage);
    this.restoredFrom.push(from ?? position);
    this.restoredTo.push(to ?? position + 1);
  }

  /** A gap without what belongs to the words on the other side of it. */
  private cutGap(number: number, cut: RegExp): number {
    const gap = this.lexicon.entries[number];
    const rest = typeof gap === 'string' ? gap.replace(cut, '') : '';
    return this.lexicon.gapNumber(rest);
  }

  /** Lays out the restored reading and returns the scraped one. */
  private readLine(packed: string, passage: number): { changed: boolean; words: ScrapedWord[] } {
    const { text, changes } = readText(packed);
    const first = this.words.length;
    const starts: number[] = [];
    let at = 0;
    for (const { word, start, end } of tokenize(text)) {
      const gap = text.slice(at, start);
      const implied = at === 0 ? '' : ' ';
      const number = this.lexicon.wordNumber(word);
      this.push(passage, number, gap === implied ? 0 : this.lexicon.gapNumber(gap));
      starts.push(start);
      at = end;
    }
    const tail = text.slice(at);
    this.push(passage, 0, tail === '' ? 0 : this.lexicon.gapNumber(tail));
    const words: ScrapedWord[] = [];
    let next = 0;
    const keepTo = (offset: number) => {
      for (; (starts[next] ?? Number.POSITIVE_INFINITY) < offset; next++) {
        const from = first + next;
        words.push({ word: this.words[from] ?? 0, from, to: from + 1 });
      }
    };
    for (const { was, from, to } of changes) {
      keepTo(from);
      const start = next;
      while ((starts[next] ?? Number.POSITIVE_INFINITY) < to) next += 1;
      for (const word of was) {
        const number = this.lexicon.wordNumber(word);
        words.push({ word: number, from: first + start, to: first + next });
      }
    }
    keepTo(Number.MAX_SAFE_INTEGER);
    return { changed: changes.length > 0, words };
  }
}
