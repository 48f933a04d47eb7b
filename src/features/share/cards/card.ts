import { doubtsOf } from '../../../article/doubts.ts';
import { collate } from '../../../story/collate.ts';
import type {
  Article,
  Passage,
  Question,
  Quote,
  Story,
  TimelineEvent,
} from '../../../story/story.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { en } from '../../../text/en.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { whenWords } from '../../../text/when-words.ts';
import { publisherName } from '../publisher-name.ts';
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
  passages: readonly Pick<Passage, 'changed' | 'doubts' | 'text'>[],
  shown: readonly Pick<Passage, 'doubts' | 'text'>[] = [],
): string {
  const [reason] = doubtReasons(shown);
  if (reason) return en.doubt.onCard(shorten(reason, REASON_LENGTH));
  return passages.some(({ changed }) => changed)
    ? 'Words were restored; the page says which'
    : 'Words as the reports have them';
}

function card({ story }: Story, parts: Omit<Card, 'site'>): Card {
  return {
    label: parts.label,
    title: shorten(parts.title, TITLE_LENGTH),
    text: shorten(parts.text, TEXT_LENGTH),
    note: parts.note,
    site: story.title,
  };
}

export function articleCard(article: Article, story: Story): Card {
  const date =
    article.published && whenWords({ from: article.published, circa: false }, story.story.language);
  const writer = publisherName(article.meta.writer, story.publishers);
  const first = article.blocks.find(({ role }) => role === 'paragraph');
  const lead = first && { text: first.text, doubts: doubtsOf(first.spans) };
  return card(story, {
    label: dotted('Report', writer ?? article.label, date),
    title: article.title,
    text: lead ? markDoubts(lead) : '',
    note: dotted(damageWords(article.meta), lead && restoredNote([], [lead])),
  });
}

export function eventCard(event: TimelineEvent, story: Story): Card {
  return card(story, {
    label: dotted('Timeline', whenWords(event.when, story.story.language)),
    title: event.title,
    text: event.summary,
    note: dotted(`Told by ${reportsIn(event.passages).join(', ')}`, restoredNote(event.passages)),
  });
}

export function differenceCard(question: Question, story: Story): Card {
  return card(story, {
    label: 'Where the reports differ',
    title: question.question,
    text: [...new Set(question.answers.map(({ says }) => says))].join(' / '),
    note: dotted(reportsIn(question.answers).join(', '), restoredNote(question.answers)),
  });
}

export function quotationCard(quote: Quote, story: Story): Card {
  const [first] = quote.versions;
  const texts = quote.versions.map(({ text }) => text);
  const differ = texts.length > 1 && collate(texts).some(({ kind }) => kind !== 'same');
  return card(story, {
    label: dotted('Quotation', quote.source, quote.occasion),
    title: openQuotes(shorten(first ? markDoubts(first) : '', TITLE_LENGTH - 2)),
    text: differ ? `In ${texts.length} versions that do not agree word for word` : '',
    note: dotted(
      reportsIn(quote.versions).join(', '),
      restoredNote(quote.versions, first ? [first] : []),
    ),
  });
}

/** The card of every page that has none of its own. */
export function storyCard(story: Story): Card {
  const { span, language, place, title, standfirst } = story.story;
  return card(story, {
    label: dotted(whenWords({ ...span, circa: false }, language), place.title),
    title,
    text: standfirst,
    note: `${story.articles.size} reports, restored with evidence for every word`,
  });
}

/** All cards by the place of their picture below `cards/`, without its ending: `articles/a`. */
export function allCards(story: Story): Map<string, Card> {
  const { articles, events, questions, quotes } = story;
  return new Map([
    ['story', storyCard(story)],
    ...[...articles].map(([id, one]) => [`articles/${id}`, articleCard(one, story)] as const),
    ...[...events].map(([id, one]) => [`timeline/${id}`, eventCard(one, story)] as const),
    ...[...questions].map(
      ([id, one]) => [`differences/${id}`, differenceCard(one, story)] as const,
    ),
    ...[...quotes].map(([id, one]) => [`quotes/${id}`, quotationCard(one, story)] as const),
  ]);
}
