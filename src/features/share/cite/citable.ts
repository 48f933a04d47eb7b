import type { DraftFields } from '../../../schemas/draft.ts';
import { reportSource } from '../../../story/report-source.ts';
import type { Article, Passage, Quote, Story, TimelineEvent } from '../../../story/story.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import { headlineDoubts, headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { languageTagOf } from '../../../text/language-of-text.ts';
import { doubtReasons } from '../../../text/mark-doubts.ts';
import type { Addresses } from '../address.ts';
import { bylineAuthors, type CslName, toCslName } from './byline-names.ts';

/** A source in the Citation Style Language's JSON, as far as it is used. No access date: that is the reader's. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly author?: readonly CslName[];
  readonly title: string;
  /** What is quoted: which reading, of what, by whom first. */
  readonly genre: string;
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly URL: string;
  /** For formats that have no place for the genre. */
  readonly note: string;
}

const reportsOf = (passages: readonly Passage[]) => [
  ...new Set(passages.map(({ label }) => label)),
];

function item(
  { story }: Story,
  facts: Pick<CslItem, 'id' | 'type' | 'title' | 'genre' | 'URL'>,
  published?: string,
): CslItem {
  return {
    'citation-key': facts.id,
    ...facts,
    'container-title': story.title,
    ...(published !== undefined && {
      issued: { 'date-parts': [published.split('-').map(Number)] },
    }),
    language: story.language,
    note: `${facts.genre}.`,
  };
}

const textOf = ({ story }: Story) => interfaceFor(story.language).text;

/** "a scraped copy by X, first published by Y", "a rewording by X after Y" */
export function copyWords({ meta }: Article, story: Story): string {
  const { by, after, copier } = reportSource(meta, (id) => story.publishers.get(id)?.name);
  const { citing } = textOf(story);
  return meta.reworded === undefined ? citing.copy(copier, by) : citing.rewording(by, after);
}

/** A report, in its restored reading. */
export function articleItem(
  article: Article,
  story: Story,
  { urls, absolute }: Addresses,
): CslItem {
  const facts = {
    id: article.slug,
    type: 'article-newspaper',
    title: headlineOf(article, interfaceFor(story.story.language).text),
    genre: textOf(story).citing.restoredReading(copyWords(article, story)),
    URL: absolute(urls.article(article.slug)),
  } as const;
  const whole = item(story, facts, article.published);
  const { raw, sha256, byline } = article.meta;
  const author = bylineAuthors(byline, story.publishers).map(toCslName);
  const { citing } = textOf(story);
  const rest = [
    citing.scraped(article.meta),
    ...headlineDoubts(article).map((reason) => `${DOUBT_SIGN} ${reason}`),
  ].filter((part) => part !== '');
  const file = `${citing.rawFile(raw, sha256)}${rest.length > 0 ? '.' : ''}`;
  return {
    ...whole,
    language: languageTagOf(article, story.story.language),
    ...(author.length > 0 && { author }),
    note: [whole.note, file, ...rest].join(' '),
  };
}

/** What is quoted, with the words that a draft takes along. */
const genreOf = (what: string, { draft }: DraftFields, story: Story) =>
  draft ? `${what}; ${textOf(story).drafts.meaning}` : what;

/** An entry of the timeline. */
export function eventItem(
  event: TimelineEvent,
  story: Story,
  { urls, absolute }: Addresses,
): CslItem {
  const whole = item(story, {
    id: `event-${event.id}`,
    type: 'webpage',
    title: event.title,
    genre: genreOf(textOf(story).citing.event(reportsOf(event.passages)), event, story),
    URL: absolute(urls.event(event.id)),
  });
  return { ...whole, note: `${whole.note}${doubtsNote(event.passages)}` };
}

/** The reasons for which words in passages are doubted, for a note; empty where none is. */
const doubtsNote = (passages: readonly Passage[]) =>
  doubtReasons(passages)
    .map((reason) => ` ${DOUBT_SIGN} ${reason}`)
    .join('');

/** An utterance with its versions. */
export function quotationItem(quote: Quote, story: Story, { urls, absolute }: Addresses): CslItem {
  const whole = item(story, {
    id: `quotation-${quote.id}`,
    type: 'webpage',
    title: quote.title,
    genre: genreOf(
      textOf(story).citing.quotation(quote.source, quote.occasion, reportsOf(quote.versions)),
      quote,
      story,
    ),
    URL: absolute(urls.quote(quote.id)),
  });
  return { ...whole, note: `${whole.note}${doubtsNote(quote.versions)}` };
}
