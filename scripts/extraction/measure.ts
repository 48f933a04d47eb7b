/** What two texts share, as shares of all their runs of four words. */
export interface Shared {
  readonly both: number;
  readonly tooMuch: number;
  readonly missing: number;
}

const RUN = 4;

/** Runs of four words, each with how often it stands; a shorter text is one run. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/**
 * Compares what was extracted with what people marked as the article, by the measure of
 * github.com/scrapinghub/article-extraction-benchmark.
 */
export function compareTexts(right: string, got: string): Shared {
  const [wanted, found] = [runsOf(right), runsOf(got)];
  let [both, tooMuch, missing] = [0, 0, 0];
  for (const run of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [wanted.get(run) ?? 0, found.get(run) ?? 0];
    both += Math.min(a, b);
    tooMuch += Math.max(0, b - a);
    missing += Math.max(0, a - b);
  }
  const all = both + tooMuch + missing || 1;
  return { both: both / all, tooMuch: tooMuch / all, missing: missing / all };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

const share = (hit: number, miss: number, isSame: boolean) =>
  isSame ? 1 : hit === 0 ? 0 : hit / (hit + miss);

/** Precision, recall and F1 over pages, each page with the same weight. */
export interface ExtractionScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** @param pages one comparison a page; a page without any words, right or got, counts for what it has */
export function scoreExtraction(pages: readonly Shared[]): ExtractionScore {
  const isSame = ({ tooMuch, missing }: Shared) => tooMuch === 0 && missing === 0;
  const precision = mean(
    pages
      .filter(({ both, tooMuch }) => both + tooMuch > 0)
      .map((page) => share(page.both, page.tooMuch, isSame(page))),
  );
  const recall = mean(
    pages
      .filter(({ both, missing }) => both + missing > 0)
      .map((page) => share(page.both, page.missing, isSame(page))),
  );
  const sum = precision + recall;
  return { f1: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall };
}
