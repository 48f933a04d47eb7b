import type { GoldSentence } from '../../src/features/restoration-report/gold-set.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import type { PairIndex, Prior } from '../../src/normalize/spinner/choice/pair-index.ts';

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

/** Spinners put typical words of theirs more often than one of a long list of synonyms. */
const TYPICAL_SHARE = 0.4;
const isTypical = ({ prior }: Spun) => prior !== 'synonym' && prior !== 'plausible';
const LONGEST = 4;

/**
 * A clean sentence as a spinner would spin it with the lists' own pairs.
 *
 * @param share of the words that it could change, how many it changes
 * @param dice numbers from 0 to 1, the same on every run
 */
export function spinSentence(
  { kind, text }: GoldSentence,
  forms: SpunForms,
  share: number,
  dice: () => number,
): GoldSentence {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(dice() * items.length)];
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
      if (known.length === 0 || dice() >= share) continue;
      const typical = known.filter(isTypical);
      const form = pick(typical.length > 0 && dice() < TYPICAL_SHARE ? typical : known);
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
