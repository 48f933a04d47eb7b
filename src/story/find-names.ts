import nlp from 'compromise';
import { splitSentences } from './evidence/sentence-around.ts';

/** Capitalised words that stand for someone or something. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Term {
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
}

/** Capitalised by rule, whatever they name. */
const NO_NAME = new Set([
  'Date',
  'Demonym',
  'Pronoun',
  'Determiner',
  'Expression',
  'Preposition',
  'Conjunction',
  'Unit',
]);

const POSSESSIVE = /['’]s?$/;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of some names, as they are compared with a text's. */
export function wordsOfNames(names: Iterable<string>): Set<string> {
  return new Set([...names].flatMap(wordsIn));
}

/**
 * Runs of capitalised words inside sentences, and not first in a quotation, of which none is known. A word that the text also has in small letters is
 * no name.
 *
 * @param known single words of the names that are known
 * @param ordinary words that occur in small letters, in this text or its fellows
 */
export function findUnknownNames(
  text: string,
  known: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): FoundName[] {
  const candidates = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  // Tagging is slow, and most texts hold no word that could be an unknown name.
  if (candidates.every((word) => known.has(word) || ordinary.has(word.toLowerCase()))) return [];
  const sentences: { terms: Term[] }[] = nlp(text).json({ offset: true });
  const sentenceStarts = new Set(splitSentences(text).map(({ start }) => start));
  const names: FoundName[] = [];
  for (const { terms } of sentences) {
    let run: Term[] = [];
    const flush = () => {
      const words = run.map((term) => term.text.replace(POSSESSIVE, ''));
      const first = run[0];
      const last = run.at(-1);
      run = [];
      const parts = words.flatMap(wordsIn);
      const isName = parts.some((part) => part.length > 1 && !ordinary.has(part.toLowerCase()));
      if (!first || !last || !isName || parts.some((part) => known.has(part))) return;
      const start = first.offset.start;
      const end = last.offset.start + (words.at(-1)?.length ?? 0);
      names.push({ start, end, text: text.slice(start, end) });
    };
    terms.forEach((term, index) => {
      const capital = /^\p{Lu}/u.test(term.text) && !term.tags.some((tag) => NO_NAME.has(tag));
      const isInside =
        index > 0 &&
        !sentenceStarts.has(term.offset.start) &&
        !/["“‘']$/.test(text.slice(0, term.offset.start));
      if (capital && isInside) run.push(term);
      if (!capital || /[^\s-]/.test(term.post)) flush();
    });
    flush();
  }
  return names;
}
