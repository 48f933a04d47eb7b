import { scrapedText } from '../../article/article-body.ts';
import type { ArticleEntry, StoryFiles } from '../files.ts';

/**
 * What a reader finds at an address, as words that the restoration does not change. Of several readings, an address
 * keeps its meaning as long as one stays: an event may be called otherwise, or have further evidence, not both at once.
 */
export interface Saying {
  readonly address: string;
  /** Words to know it by, for people. */
  readonly words: string;
  readonly readings: readonly string[];
}

/** Letters and digits alone: spaces, marks and capitals are repaired without a change of meaning. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function sayingsOf({ data, blocks }: ArticleEntry): Saying[] {
  const page = `/articles/${data.slug}/`;
  const texts = blocks.map((block) => ({ id: block.id, text: scrapedText(block) }));
  // A report is known by its longest paragraph: its headline may be read from another line tomorrow.
  const longest = texts.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  return [
    { address: page, words: longest, readings: [fold(longest)] },
    ...texts.map(({ id, text }) => ({
      address: `${page}#${id}`,
      words: text,
      readings: [fold(text)],
    })),
  ];
}

const quotesIn = (evidence: readonly { readonly quote: string }[]) =>
  evidence.map(({ quote }) => fold(quote)).sort();

/** What each address of a story says that has words of its own; lists and pages about the site have none. */
export function whatAddressesSay(files: StoryFiles): Saying[] {
  const saying = (addresses: readonly string[], title: string, ...more: readonly string[]) =>
    addresses.map((address) => ({ address, words: title, readings: [title, ...more].map(fold) }));
  return [
    ...files.articles.flatMap(sayingsOf),
    ...files.events.flatMap(({ id, data }) => {
      const { from = '', label = '' } = data.when;
      const told = [from, label, data.kind, ...quotesIn(data.evidence)].join(' ');
      return saying([`/timeline/${id}/`, `/timeline/#${id}`], data.title, told);
    }),
    ...files.questions.flatMap(({ id, data }) =>
      saying([`/differences/${id}/`], data.question, quotesIn(data.answers).join(' ')),
    ),
    ...files.quotes.flatMap(({ id, data }) =>
      saying([`/quotes/${id}/`], data.title, quotesIn(data.versions).join(' ')),
    ),
    ...files.people.flatMap(({ id, data }) =>
      saying([`/people/${id}/`], data.name, data.shortName),
    ),
    ...files.places.flatMap(({ id, data }) => saying([`/places/${id}/`], data.name)),
    ...files.topics.flatMap(({ id, data }) =>
      saying([`/topics/${id}/`], data.name, data.words.join(' ')),
    ),
  ];
}
