import { doubtsOf } from '../../../article/doubts.ts';
import { collate } from '../../../story/collate.ts';
import { reportSource, sourceWords } from '../../../story/report-source.ts';
import { isShown, leadOf } from '../../../story/rights/lead-of.ts';
import { isHidden } from '../../../story/rights/rights-of.ts';
import type {
  Article,
  ArticleBlock,
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
import { rightsLabel, rightsWords } from '../../../text/rights-words.ts';
import { whenWords } from '../../../text/when-words.ts';
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
/** Words that are themselves what is shown have the room of a title and a text. */
const WORDS_LENGTH = 240;

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
    title: shorten(parts.title, parts.text === '' ? WORDS_LENGTH : TITLE_LENGTH),
    text: shorten(parts.text, TEXT_LENGTH),
    note: parts.note,
    site: story.story.title,
    omission: textOf(story).cards.omitted,
  };
}

/** Whose text a report is, or its short name, and its day. */
function sourceAndDay(article: Article, story: Story): string[] {
  const { reading } = textOf(story);
  const source = reportSource(article.meta, (id) => story.publishers.get(id)?.name);
  const { published } = article;
  const day = published && whenWords({ from: published, circa: false }, story.story.language);
  return [sourceWords(source, reading.after) ?? article.label, ...(day ? [day] : [])];
}

export function articleCard(article: Article, story: Story): Card {
  const text = textOf(story);
  const first = isHidden(article.rights) ? undefined : leadOf(article);
  const [about = ''] = rightsWords(article, story.story, text);
  const lead = first && { text: first.text, doubts: doubtsOf(first.spans) };
  return card(story, {
    label: dotted(text.cards.report, ...sourceAndDay(article, story)),
    title: headlineOf(article, text),
    text: lead ? markDoubts(lead) : about,
    note: dotted(damageWords(article.meta, text), lead && restoredNote(text, [], [lead])),
  });
}

/** The card of a paragraph: its words. */
export function paragraphCard(article: Article, block: ArticleBlock, story: Story): Card {
  const text = textOf(story);
  const shown = { text: block.text, doubts: doubtsOf(block.spans) };
  const changed = block.spans.some(({ change }) => change !== undefined);
  return card(story, {
    label: dotted(text.cards.paragraph(block.id.slice(1)), ...sourceAndDay(article, story)),
    title: isShown(block) ? openQuotes(shorten(markDoubts(shown), WORDS_LENGTH - 2)) : block.text,
    text: '',
    note: isShown(block)
      ? restoredNote(text, [{ ...shown, changed }], [shown])
      : dotted(rightsLabel(article, story.story, text)),
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
    title: openQuotes(
      shorten(first ? markDoubts(first) : '', (differ ? TITLE_LENGTH : WORDS_LENGTH) - 2),
    ),
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
