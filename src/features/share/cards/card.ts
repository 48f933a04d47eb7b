import { doubtsOf } from '../../../article/doubts.ts';
import { onceFor } from '../../../page-reads/once-for.ts';
import { trackMap } from '../../../page-reads/track.ts';
import { collate } from '../../../story/collate.ts';
import { reportSource, sourceWords } from '../../../story/report-source.ts';
import type {
  Article,
  Passage,
  Question,
  Quote,
  Story,
  TimelineEvent,
} from '../../../story/story.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { draftNote } from '../../../text/draft-note.ts';
import type { Catalogue } from '../../../text/en.ts';
import { headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { Urls } from '../../../urls.ts';
import { shorten } from '../shorten.ts';

/** The words on the picture that stands for a page elsewhere. */
export interface Card {
  /** What it is, of which report and when: "Report · Gazette · 2 May 2021". */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** What was done to the words that are shown. */
  readonly note: string;
  readonly site: string;
  /** What the note adds where words have to be left out of the picture. */
  readonly omission: string;
}

const TITLE_LENGTH = 130;
const TEXT_LENGTH = 230;

const dotted = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

const reportsIn = (passages: readonly { readonly label: string }[]) => [
  ...new Set(passages.map(({ label }) => label)),
];

const REASON_LENGTH = 150;

/** What was done to the words that are shown; of doubtful ones, why they are. */
function restoredNote(
  { cards, doubt }: Catalogue,
  passages: readonly Pick<Passage, 'changed' | 'doubts' | 'text'>[],
  shown: readonly Pick<Passage, 'doubts' | 'text'>[] = [],
): string {
  const [reason] = doubtReasons(shown);
  if (reason) return doubt.onCard(shorten(reason, REASON_LENGTH));
  return passages.some(({ changed }) => changed) ? cards.restored : cards.unchanged;
}

const textOf = ({ story }: Story) => interfaceFor(story.language).text;

function card(story: Story, parts: Omit<Card, 'site' | 'omission'>): Card {
  return {
    label: parts.label,
    title: shorten(parts.title, TITLE_LENGTH),
    text: shorten(parts.text, TEXT_LENGTH),
    note: parts.note,
    site: story.story.title,
    omission: textOf(story).cards.omitted,
  };
}

export function articleCard(article: Article, story: Story): Card {
  const date =
    article.published && whenWords({ from: article.published, circa: false }, story.story.language);
  const text = textOf(story);
  const source = reportSource(article.meta, (id) => story.publishers.get(id)?.name);
  const first = article.blocks.find(({ role }) => role === 'paragraph');
  const lead = first && { text: first.text, doubts: doubtsOf(first.spans) };
  return card(story, {
    label: dotted(
      text.cards.report,
      sourceWords(source, text.reading.after) ?? article.label,
      date,
    ),
    title: headlineOf(article, text),
    text: lead ? markDoubts(lead) : '',
    note: dotted(damageWords(article.meta, text), lead && restoredNote(text, [], [lead])),
  });
}

export function eventCard(event: TimelineEvent, story: Story): Card {
  const text = textOf(story);
  return card(story, {
    label: dotted(text.cards.timeline, whenWords(event.when, story.story.language)),
    title: event.title,
    text: event.summary,
    note: dotted(
      ...draftNote(event, text),
      text.cards.toldBy(reportsIn(event.passages)),
      restoredNote(text, event.passages),
    ),
  });
}

export function differenceCard(question: Question, story: Story): Card {
  const text = textOf(story);
  return card(story, {
    label: text.cards.difference,
    title: question.question,
    text: [...new Set(question.answers.map(({ says }) => says))].join(' / '),
    note: dotted(
      ...draftNote(question, text),
      text.cards.reports(reportsIn(question.answers)),
      restoredNote(text, question.answers),
    ),
  });
}

export function quotationCard(quote: Quote, story: Story): Card {
  const text = textOf(story);
  const [first] = quote.versions;
  const texts = quote.versions.map((version) => version.text);
  const differ = texts.length > 1 && collate(texts).some(({ kind }) => kind !== 'same');
  return card(story, {
    label: dotted(text.cards.quotation, quote.source, quote.occasion),
    title: openQuotes(shorten(first ? markDoubts(first) : '', TITLE_LENGTH - 2)),
    text: differ ? text.cards.versionsDiffer(texts.length) : '',
    note: dotted(
      ...draftNote(quote, text),
      text.cards.reports(reportsIn(quote.versions)),
      restoredNote(text, quote.versions, first ? [first] : []),
    ),
  });
}

/** The card of every page that has none of its own. */
export function storyCard(story: Story): Card {
  const { span, language, place, title, standfirst } = story.story;
  const text = textOf(story);
  return card(story, {
    label: dotted(whenWords({ ...span, circa: false }, language), place?.title),
    title,
    text: standfirst,
    note: dotted(...draftNote(story.story, text), text.cards.story(story.articles.size)),
  });
}

/** The kinds of pages that have cards, those first that are shared most. */
const CARDED = ['articles', 'differences', 'quotes', 'timeline'] as const;

export type CardKind = (typeof CARDED)[number];

/** So many pages have a picture of their own, the others that of the story: each takes a twentieth of a second to draw. */
const MAX_CARDS = 200;

type Place = readonly [kind: CardKind, id: string];

function placesOf({ articles, events, questions, quotes }: Story): Place[] {
  const entries = { articles, differences: questions, quotes, timeline: events };
  return CARDED.flatMap((kind) => [...entries[kind].keys()].map((id): Place => [kind, id])).slice(
    0,
    MAX_CARDS,
  );
}

/** The pages that have a picture of their own, by the place of the picture. */
const cardedPlaces = onceFor(
  (story: Story): ReadonlyMap<string, Place> =>
    trackMap('carded', new Map(placesOf(story).map((place) => [place.join('/'), place]))),
);

/** Where the picture of a page is: its own, or the story's where it has none. */
export function cardAddress(urls: Urls, story: Story, kind: CardKind, id: string): string {
  return cardedPlaces(story).has(`${kind}/${id}`) ? urls.card(kind, id) : urls.card('story');
}

function cardOf([kind, id]: Place, story: Story): Card | undefined {
  const [article, question] = [story.articles.get(id), story.questions.get(id)];
  const [quote, event] = [story.quotes.get(id), story.events.get(id)];
  switch (kind) {
    case 'articles':
      return article && articleCard(article, story);
    case 'differences':
      return question && differenceCard(question, story);
    case 'quotes':
      return quote && quotationCard(quote, story);
    case 'timeline':
      return event && eventCard(event, story);
  }
}

/** All cards by the place of their picture below `cards/`, without its ending: `articles/a`. */
export function allCards(story: Story): Map<string, Card> {
  return new Map([
    ['story', storyCard(story)],
    ...[...cardedPlaces(story)].flatMap(([address, place]) => {
      const found = cardOf(place, story);
      return found ? [[address, found] as const] : [];
    }),
  ]);
}
