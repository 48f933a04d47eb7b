import { fold } from './fold.ts';
import { termOf } from './term.ts';

/** One word as it is written somewhere. */
export interface WordEntry {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
}

/** A word or, as a bare string, a gap. */
export type LexiconEntry = WordEntry | string;

/** Numbers words and the gaps between them as they are met. Number 0 is the word that is none and the implied gap. */
export class Lexicon {
  readonly entries: LexiconEntry[] = [''];
  private readonly words = new Map<string, number>();
  private readonly gaps = new Map<string, number>();
  private readonly counts = [0];
  private readonly irregular: ReadonlyMap<string, string>;

  constructor(irregular: ReadonlyMap<string, string>) {
    this.irregular = irregular;
  }

  private add(entry: LexiconEntry): number {
    this.counts.push(0);
    return this.entries.push(entry) - 1;
  }

  wordNumber(surface: string): number {
    let number = this.words.get(surface);
    if (number === undefined) {
      const folded = fold(surface);
      number = this.add({ surface, folded, term: termOf(folded, this.irregular) });
      this.words.set(surface, number);
    }
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }

  gapNumber(gap: string): number {
    let number = this.gaps.get(gap);
    if (number === undefined) {
      number = this.add(gap);
      this.gaps.set(gap, number);
    }
    return number;
  }

  /** Folded words, each with the form in which it is most often written. */
  folded(): Map<string, string> {
    const best = new Map<string, { surface: string; count: number }>();
    this.entries.forEach((entry, number) => {
      if (typeof entry === 'string') return;
      const count = this.counts[number] ?? 0;
      if (count > (best.get(entry.folded)?.count ?? 0)) {
        best.set(entry.folded, { surface: entry.surface, count });
      }
    });
    return new Map([...best].map(([folded, { surface }]) => [folded, surface]));
  }
}
