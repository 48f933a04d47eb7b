import type { GoldSentence } from '../../src/features/restoration-report/gold-set.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import {
  isBroad,
  type PairIndex,
  type Prior,
} from '../../src/normalize/spinner/choice/pair-index.ts';

/** What a spinner may put for a plain form. */
interface Spun {
  readonly words: string;
  readonly prior: Prior;
}

/** Spun forms by the plain one, in lower case. */
export type SpunForms = ReadonlyMap<string, readonly Spun[]>;

/** The pairs of the lists the other way about. */
export function spunFormsOf(pairs: PairIndex): SpunForms {
  const all = [...pairs.values()].flat();
  const forms = all.map(({ words, plain, prior }) => ({ plain, words: words.join(' '), prior }));
  return Map.groupBy(forms, ({ plain }) => plain);
}

/** A program that spins: what share of the words that it knows it changes, and to words of which list. */
export interface Spinner {
  readonly share: number;
  /** Shares of typical words, of synonyms, of those that a dictionary has, and of such in another form. */
  readonly lists: readonly [typical: number, synonym: number, dictionary: number, bent: number];
}

export const SPINNERS: readonly Spinner[] = [
  { share: 0.12, lists: [0.6, 0.25, 0.1, 0.05] },
  { share: 0.2, lists: [0.2, 0.55, 0.25, 0] },
  { share: 0.2, lists: [0, 0.2, 0.6, 0.2] },
];

const LISTS: readonly ((spun: Spun) => boolean)[] = [
  ({ prior }) => !isBroad(prior),
  ({ prior }) => prior === 'plausible' || prior === 'synonym',
  ({ prior }) => prior === 'dictionary',
  ({ prior }) => prior === 'bent' || prior === 'form',
];

/** One of the words of a kind that is drawn, or of any kind where that has none. */
function drawn(known: readonly Spun[], { lists }: Spinner, dice: () => number): Spun | undefined {
  const pick = (items: readonly Spun[]) => items[Math.floor(dice() * items.length)];
  let rest = dice();
  const list = lists.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  return pick(known.filter((spun) => LISTS[list]?.(spun))) ?? pick(known);
}
const LONGEST = 4;

/**
 * A clean sentence as a spinner would spin it with the lists' own pairs.
 *
 * @param dice numbers from 0 to 1, the same on every run
 */
export function spinSentence(
  { kind, text }: GoldSentence,
  forms: SpunForms,
  spinner: Spinner,
  dice: () => number,
): GoldSentence {
  const tokens = tokenize(text);
  const artefacts: GoldSentence['artefacts'][number][] = [];
  let spun = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    for (let count = LONGEST; count > 0; count--) {
      const span = tokens.slice(i, i + count);
      const [first, last] = [span[0], span.at(-1)];
      if (span.length < count || !first || !last) continue;
      if (span.some((token) => token.kind === 'mark' || token.capital)) continue;
      const plain = text.slice(first.start, last.end);
      const known = forms.get(plain.toLowerCase()) ?? [];
      if (known.length === 0 || dice() >= spinner.share) continue;
      const form = drawn(known, spinner, dice);
      if (!form || form.words.includes(" '")) continue;
      spun += text.slice(at, first.start);
      const start = spun.length;
      spun += form.words;
      artefacts.push({ start, end: spun.length, scraped: form.words, accepted: [plain] });
      at = last.end;
      i += count - 1;
      break;
    }
  }
  return { kind, text: spun + text.slice(at), artefacts };
}
