import type {
  BreadcrumbList,
  ContactPoint,
  Event,
  NewsArticle,
  Organization,
  Person as PersonThing,
  Place as PlaceThing,
  Quotation,
  WebSite,
} from 'schema-dts';
import { lastChanged } from '../../../story/record/edition-days.ts';
import { reportSource } from '../../../story/report-source.ts';
import { isHidden } from '../../../story/rights/rights-of.ts';
import type { Article, Person, Quote, Story, TimelineEvent } from '../../../story/story.ts';
import { agreedLength } from '../../../story/timeline/told-lengths.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { draftNote } from '../../../text/draft-note.ts';
import { headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { languageTagOf } from '../../../text/language-of-text.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import type { Addresses } from '../address.ts';
import { cardAddress } from '../cards/all-cards.ts';
import { type Author, bylineAuthors, namedAuthors } from '../cite/byline-names.ts';
import { contactPlace } from '../contact-address.ts';
import { shorten } from '../shorten.ts';
import { draftStatus } from './draft-status.ts';

const LONGEST_HEADLINE = 110;

const person = (name: string) => ({ '@type': 'Person', name }) as const satisfies PersonThing;

const organization = (name: string) =>
  ({ '@type': 'Organization', name }) as const satisfies Organization;

const authorThing = ({ kind, name }: Author) =>
  kind === 'person' ? person(name) : organization(name);

/** One thing as it is, several as a list. */
const oneOrAll = <Item>([only, ...more]: readonly [Item, ...Item[]]) =>
  more.length === 0 ? only : [only, ...more];

/** The way from the front page to a page; `at` are paths. */
export function breadcrumbs(
  crumbs: readonly { readonly name: string; readonly path: string }[],
  { absolute }: Addresses,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(path),
    })),
  };
}

/** How to write to who answers for the edition. */
function contactPoint(contact: string): ContactPoint {
  const mailbox = contact.match(/^mailto:([^?]+)/)?.[1];
  return {
    '@type': 'ContactPoint',
    ...(mailbox === undefined ? { url: contactPlace(contact) } : { email: mailbox }),
  };
}

/** Who answers for the edition, and since when it is as it is; nothing that the story does not name. */
function edition(whole: Story, { urls, absolute }: Addresses) {
  const { story, publishers } = whole;
  const { editor = '', contact } = story;
  const changed = lastChanged(whole);
  const named = namedAuthors(editor, publishers).map((author) => ({
    ...authorThing(author),
    ...(contact !== undefined && { contactPoint: contactPoint(contact) }),
    ...(story.recorded !== undefined &&
      author.kind === 'organization' && { correctionsPolicy: absolute(urls.changes()) }),
  }));
  const persons = named.filter((one) => one['@type'] === 'Person');
  return {
    ...(persons.length > 0 && { editor: persons }),
    ...(named.length > 0 && { publisher: named }),
    ...(changed !== undefined && { dateModified: changed }),
  };
}

/** The site itself. */
export function websiteThing(whole: Story, { urls, absolute }: Addresses): WebSite {
  const { story } = whole;
  return {
    '@type': 'WebSite',
    '@id': absolute(urls.home()),
    url: absolute(urls.home()),
    name: story.title,
    description: story.standfirst,
    ...draftStatus(story, whole, story.standfirst),
    inLanguage: story.language,
    ...edition(whole, { urls, absolute }),
  };
}

/** A report: what it is a restoration of, and what was done to it. Facts that no file gives are left out. */
export function articleThing(
  article: Article,
  whole: Story,
  { urls, absolute }: Addresses,
): NewsArticle {
  const { story, publishers } = whole;
  const { meta, published } = article;
  const { text } = interfaceFor(story.language);
  const url = absolute(urls.article(article.slug));
  const { by, after, copier } = reportSource(meta, (id) => publishers.get(id)?.name);
  const [author, ...coauthors] = bylineAuthors(meta.byline, publishers).map(authorThing);
  const changes = Object.values(meta.edits).reduce((sum, count) => sum + count, 0);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: shorten(headlineOf(article, text), LONGEST_HEADLINE),
    image: absolute(cardAddress(urls, whole, 'articles', article.slug)),
    inLanguage: languageTagOf(article, story.language),
    wordCount: meta.words,
    ...(published !== undefined && { datePublished: published }),
    ...(author !== undefined && { author: oneOrAll([author, ...coauthors]) }),
    ...(author === undefined && by !== undefined && { author: organization(by) }),
    ...(by !== undefined && { sourceOrganization: organization(by) }),
    isPartOf: { '@id': absolute(urls.home()) },
    ...edition(whole, { urls, absolute }),
    isBasedOn: {
      '@type': 'NewsArticle',
      name: text.machineReaders.scrapedCopy(meta.raw),
      identifier: `sha256:${meta.sha256}`,
      ...(copier !== undefined && { publisher: organization(copier) }),
      ...(meta.url !== undefined && { url: meta.url }),
      ...(meta.archived !== undefined && { archivedAt: meta.archived }),
      // Whose report the copier told in other words: not the author of these.
      ...(after !== undefined && {
        isBasedOn: { '@type': 'NewsArticle', publisher: organization(after) },
      }),
    },
    backstory: text.machineReaders.backstory(damageWords(meta, text)),
    ...(changes > 0 && !isHidden(article.rights) && { correction: `${url}#changes` }),
  };
}

/** An entry of the timeline. */
export function eventThing(
  event: TimelineEvent,
  whole: Story,
  { urls, absolute }: Addresses,
): Event {
  const { story, places } = whole;
  const place: PlaceThing | undefined = event.place && {
    '@type': 'Place',
    name: event.place.title,
    url: absolute(urls.place(event.place.id)),
  };
  const duration = agreedLength(event.lasted);
  const zone = places.get(event.place?.id ?? '')?.timeZone ?? story.timeZone;
  return {
    '@type': 'Event',
    '@id': absolute(urls.event(event.id)),
    url: absolute(urls.event(event.id)),
    name: event.title,
    description: [event.summary, ...draftNote(event, interfaceFor(story.language).text)].join(' '),
    image: absolute(cardAddress(urls, whole, 'timeline', event.id)),
    ...(event.datetime !== undefined && { startDate: event.datetime }),
    ...(event.when.to !== undefined && !event.when.to.includes('T') && { endDate: event.when.to }),
    ...(duration !== undefined && { duration }),
    ...(event.when.from?.includes('T') && {
      eventSchedule: { '@type': 'Schedule', scheduleTimezone: event.when.zone ?? zone },
    }),
    ...(place && { location: place }),
    attendee: event.people.map(({ id, title }) => ({
      '@type': 'Person',
      name: title,
      url: absolute(urls.person(id)),
    })),
    subjectOf: [...new Set(event.passages.map(({ report }) => report))].map((slug) => ({
      '@id': absolute(urls.article(slug)),
    })),
  };
}

/** An utterance, in the words of its first version. */
export function quotationThing(
  quote: Quote,
  whole: Story,
  { urls, absolute }: Addresses,
): Quotation {
  const { story } = whole;
  const [first] = quote.versions;
  const said = whole.articles.get(first?.report ?? '');
  const reasons = doubtReasons(first ? [first] : []);
  return {
    '@type': 'Quotation',
    '@id': absolute(urls.quote(quote.id)),
    url: absolute(urls.quote(quote.id)),
    name: quote.title,
    text: first ? markDoubts(first) : '',
    ...(reasons.length > 0 && { description: reasons.join(' ') }),
    ...draftStatus(quote, whole, ...reasons),
    inLanguage: said === undefined ? story.language : languageTagOf(said, story.language),
    creator: quote.speaker
      ? { '@type': 'Person', name: quote.source, url: absolute(urls.person(quote.speaker.id)) }
      : organization(quote.source),
    citation: quote.versions.map(({ report, block }) => absolute(urls.block(report, block))),
  };
}

/** A person, as the story knows them. */
export function personThing(
  person: Person,
  { story }: Story,
  { urls, absolute }: Addresses,
): PersonThing {
  const [note] = draftNote(person, interfaceFor(story.language).text);
  return {
    '@type': 'Person',
    '@id': absolute(urls.person(person.id)),
    url: absolute(urls.person(person.id)),
    name: person.name,
    ...(person.role && { jobTitle: person.role }),
    ...(note !== undefined && { description: note }),
    ...(person.aliases.length > 0 && { alternateName: person.aliases }),
  };
}
