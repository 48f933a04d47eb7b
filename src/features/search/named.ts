import type { PassageKind } from './passage.ts';
import type { Plan } from './plan.ts';
import type { SearchIndex } from './search-index.ts';
import { termOf } from './term.ts';

/** How well a query is a thing's name; 0 when it is not. */
export const NAMED = {
  /** It is one of its names; what is called so first of all comes before what is also called so. */
  whole: 3,
  /** It is a part by which people call it: a family name, the first word of a topic. */
  part: 2,
  /** It is most of a long title. */
  title: 1,
};

/** Of what is called by a long title this share of the telling words must be asked for. */
const LEAST_SHARE = 0.5;
const LONGEST_INITIALS = 4;
/** What goes by a name, not by a headline. */
const CALLED: ReadonlySet<PassageKind> = new Set(['place', 'topic']);

/** Things that a query names, and names that stand for a thing only as they are written. */
export interface NamedThings {
  readonly levels: ReadonlyMap<number, number>;
  readonly written: readonly { readonly thing: number; readonly words: readonly string[] }[];
}

const withoutArticle = (words: readonly string[]) => (words[0] === 'the' ? words.slice(1) : words);

/** Whether each word that was asked for is another word of the name; one letter stands for a word that begins with it. */
function isPartOf(asked: readonly (readonly string[])[], name: readonly string[]): boolean {
  const left = [...name];
  return asked.every((words) => {
    const place = left.findIndex((part) =>
      words.some((word) => word === part || (word.length === 1 && part.startsWith(word))),
    );
    if (place < 0) return false;
    left.splice(place, 1);
    return true;
  });
}

function isInitials(asked: readonly (readonly string[])[], name: readonly string[]): boolean {
  const [word = ''] = asked[0] ?? [];
  return (
    asked.length === 1 &&
    word.length > 1 &&
    word.length <= LONGEST_INITIALS &&
    word === name.map((part) => part[0]).join('')
  );
}

/**
 * The things that a query names. Of those that it names in part only where it names none in whole.
 */
export function thingsNamed(index: SearchIndex, plan: Plan): NamedThings {
  const named = namedBy(index, plan);
  if (named.levels.size + named.written.length > 0) return named;
  // Without the words that are nowhere: who types "Ida Holm passport" is at her page at least.
  const required = plan.required.filter(({ ways }) => ways.length > 0);
  return required.length === plan.required.length ? named : namedBy(index, { ...plan, required });
}

function namedBy(index: SearchIndex, { raw, required, wished, date }: Plan): NamedThings {
  const term = (word: string) => termOf(word, index.irregular);
  const whole = withoutArticle(raw).join(' ');
  const asked =
    date || wished.length > 0
      ? []
      : required.flatMap(({ named }) => named.map((words) => words.map(term)));
  const first = asked[0] ?? [];
  const last = asked.at(-1) ?? [];
  const levels = new Map<number, number>();
  const written: { thing: number; words: readonly string[] }[] = [];
  const raise = (thing: number, level: number) =>
    levels.set(thing, Math.max(level, levels.get(thing) ?? 0));
  for (const { thing, words, terms, kind, isTitle } of index.namesLike(asked, whole)) {
    const own = index.kindOf(thing);
    const share = asked.length > 0 && isPartOf(asked, terms) ? asked.length / terms.length : 0;
    // One word is no headline: "What was the balloon?" is not the page of who types "balloon".
    const isShort = asked.length === 1 && own !== 'person' && !CALLED.has(own);
    if ((share === 1 && !isShort) || withoutArticle(words).join(' ') === whole) {
      if (kind === 'written') written.push({ thing, words });
      else raise(thing, NAMED.whole + (isTitle ? NAMED.title / 2 : 0));
    } else if (kind === 'written') continue;
    else if (own === 'person') {
      const isInitial = isInitials(asked, words) && index.display(raw.join('')) === undefined;
      if ((share > 0 && isTitle) || isInitial) raise(thing, NAMED.part);
    } else if (CALLED.has(own)) {
      const isEnd = first.includes(terms[0] ?? '') || last.includes(terms.at(-1) ?? '');
      if (share >= LEAST_SHARE && isEnd) raise(thing, NAMED.part);
    } else if (share >= LEAST_SHARE && asked.length > 1) raise(thing, NAMED.title * share);
  }
  const most = Math.max(0, ...levels.values());
  const isKept = (level: number) => most < NAMED.whole || level >= NAMED.whole;
  return { levels: new Map([...levels].filter(([, level]) => isKept(level))), written };
}
