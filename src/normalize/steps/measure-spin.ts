import type { SpinEvidence } from '../../schemas/article.ts';
import type { Draft } from '../draft.ts';
import { readingOf } from '../draft.ts';
import type { Token } from '../language/tokens.ts';
import { type FoundHits, findHits, type HabitHit } from '../spinner/habits/find-hits.ts';
import type { HabitBook } from '../spinner/habits/habit-book.ts';
import { formOf } from '../spinner/habits/proved-forms.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** Sure habits per 100 words above which a text counts as spun; newswire has next to none. */
export const SPUN_RATE = 1;
/** So many weak habits and swapped words per 100 words, two at least, do without a sure one; newswire has fewer than one. */
const SPUN_WEAK = { rate: 5, count: 2 };
/** How many hits one would have to expect in the quotations before their absence says that they were spared. */
const TELLING = 2;

/** So many hits without one capitalised word among them say that capitals are spared. */
const TELLING_HITS = 10;

interface Tally {
  words: number;
  sure: number;
  all: number;
}

function tally(tokens: readonly Token[], hits: readonly HabitHit[], quoted: boolean): Tally {
  const inside = hits.filter((hit) => hit.quoted === quoted);
  return {
    words: tokens.filter((token) => token.kind !== 'mark' && token.quoted === quoted).length,
    sure: inside.filter((hit) => hit.habit.strength !== 'weak').length,
    all: inside.length,
  };
}

/** A word that is merely likely to be a spinner's stands in honest texts too. */
const tellsOfSpinner = ({ habit, quoted }: HabitHit) => !quoted && habit.id !== 'likely-word';

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, { words, sure, all }) => ({
      words: total.words + words,
      sure: total.sure + sure,
      all: total.all + all,
    }),
    { words: 0, sure: 0, all: 0 },
  );

/** Signs of a spinner that a short text must show, and one more for so many words up to the most. */
const SIGNS = { least: 2, wordsForOne: 40, most: 12 };
/** A form that is legitimate elsewhere, or a name, is half a sign. */
const HALF = 0.5;
/** Slips of any typist. */
const SLIPS = new Set(['doubled-words']);

const signsNeeded = (words: number) =>
  Math.min(SIGNS.most, Math.max(SIGNS.least, words / SIGNS.wordsForOne));

/**
 * How many independent signs speak for a spinner: sure habits, each once however often it shows, and a half for each
 * further form of them and for each that is merely unusual. A form in capitals may be the name of something.
 */
function signsIn(found: readonly FoundHits[]): number {
  const sure = new Map<string, string>();
  const half = new Set<string>();
  for (const text of found) {
    for (const hit of [...text.hits, ...text.swaps.filter(tellsOfSpinner)]) {
      if (hit.quoted) continue;
      const isSure = hit.habit.strength === 'certain' || hit.habit.strength === 'strong';
      const isSlip = SLIPS.has(hit.habit.id);
      const form = formOf(hit, text);
      const isFull = isSure && !hit.capital && !isSlip;
      const isFirst = (sure.get(hit.habit.id) ?? form) === form;
      if (isFull && isFirst) sure.set(hit.habit.id, form);
      else half.add(isSlip ? hit.habit.id : form);
    }
  }
  return sure.size + HALF * half.size;
}

/** What the texts say of the spinner that they went through. */
export function spinOf(texts: readonly string[], book: HabitBook): SpinEvidence {
  const found = texts.map((text) => findHits(text, book));
  const prose = sum(found.map(({ tokens, hits }) => tally(tokens, hits, false)));
  const quoted = sum(found.map(({ tokens, hits }) => tally(tokens, hits, true)));
  const words = Math.max(1, prose.words);
  const rate = (100 * prose.sure) / words;
  const swaps = found.flatMap(({ swaps }) => swaps).filter(tellsOfSpinner).length;
  const unsure = prose.all - prose.sure + swaps;
  const weak = (100 * unsure) / words;
  const weakly = unsure >= SPUN_WEAK.count && weak >= SPUN_WEAK.rate;
  const signs = signsIn(found);
  const expected = (prose.all / words) * quoted.words;
  const names = found.flatMap(({ hits }) =>
    hits.filter((hit) => hit.habit.strength !== 'weak' && hit.capital && !hit.quoted),
  );
  const whole = texts.join('\n');
  const keepsNames = () => [...book.plainNames].some((name) => whole.includes(name));
  return {
    ratePer100Words: Math.round(rate * 10) / 10,
    spun: rate + weak / 3 >= SPUN_RATE && (prose.sure > 0 || weakly) && signs >= signsNeeded(words),
    sparesQuotations: expected >= TELLING && quoted.all < expected / 4,
    sparesCapitals: prose.all >= TELLING_HITS && names.length === 0 && keepsNames(),
  };
}

/** Estimates from the text how spun it is, and whether its spinner spares quotations and capitalised words. */
export const measureSpin: Step = (draft: Draft, { habits }) => {
  if (!habits) return draft;
  const reading = readingOf(draft);
  const texts = textBlocksOf(draft, reading).map((block) => block.text);
  return { ...draft, spin: spinOf(texts, habits) };
};
