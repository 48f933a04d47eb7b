import { h } from 'hastscript';
import type { DraftFields } from '../../../schemas/draft.ts';
import type { Article, Question, Quote, Story, TimelineEvent } from '../../../story/story.ts';
import { apartOn } from '../../../text/apart.ts';
import { damageWords } from '../../../text/damage-words.ts';
import type { Catalogue } from '../../../text/en.ts';
import { headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { type LanguageOfText, languageOfHeadline } from '../../../text/language-of-text.ts';
import { markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { phaseWords } from '../../../text/phase-words.ts';
import { saidBy } from '../../../text/said-by.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { HastElement } from '../../reading/article-html/change-tree.ts';
import type { Addresses } from '../address.ts';
import { articleTree, doubtsTree } from '../restored-tree.ts';
import { inItsLanguage, languagesOf, nameLanguages } from './languages-of.ts';
import { createNotes, type Notes } from './notes.ts';

/** A part of the dossier. Headings inside start at h3. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly elements: readonly HastElement[];
}

function keyPoints({ story }: Story, notes: Notes): HastElement[] {
  const items = story.keyPoints.map(({ text, passages }) =>
    h('li', [text, ...notes.cite(passages)]),
  );
  return [h('p', story.standfirst), ...(items.length === 0 ? [] : [h('ul', items)])];
}

function eventItem(event: TimelineEvent, language: string, notes: Notes): HastElement {
  return h('li', [
    h('b', `${whenWords(event.when, language)}: ${event.title}.`),
    ` ${event.summary}`,
    ...notes.cite(event.passages),
  ]);
}

function timeline({ story, phases }: Story, notes: Notes): HastElement[] {
  const span = { ...story.span, timeZone: story.timeZone };
  return phases
    .filter(({ events }) => events.length > 0)
    .flatMap(({ phase, events }) => {
      const { name, date } = phaseWords(phase, span, story.language);
      const items = events.map((event) => eventItem(event, story.language, notes));
      return [h('h3', date === undefined ? name : `${name}, ${date}`), h('ul', items)];
    });
}

function difference(
  { question, answers, verdict }: Question,
  notes: Notes,
  { dossier }: Catalogue,
): HastElement[] {
  const items = [...Map.groupBy(answers, ({ says }) => says)].map(([says, passages]) =>
    h('li', [says, ...notes.cite(passages)]),
  );
  return [
    h('h3', question),
    h('ul', items),
    h('p', [h('i', dossier.verdict[verdict.status]), verdict.text]),
  ];
}

function agreedPoints({ agreements }: Story, notes: Notes): HastElement[] {
  const items = [...agreements.values()].map(({ statement, passages }) =>
    h('li', [statement, ...notes.cite(passages)]),
  );
  return [h('ul', items)];
}

function quotation(
  { title, source, occasion, versions }: Quote,
  notes: Notes,
  { names }: Catalogue,
): HastElement[] {
  const items = versions.map((version) =>
    h('li', [
      inItsLanguage(openQuotes(markDoubts(version)), notes.languageOf(version)),
      ` (${names.quoteStatuses[version.status]})`,
      ...notes.cite([version]),
    ]),
  );
  return [h('h3', title), h('p', saidBy(source, occasion)), h('ul', items)];
}

function report(
  article: Article,
  story: Story,
  { urls, absolute }: Addresses,
  spoken: LanguageOfText,
  name: LanguageOfText,
): HastElement[] {
  const { published, slug, label, meta } = article;
  const date = published && whenWords({ from: published, circa: false }, story.story.language);
  const { dir } = interfaceFor(story.story.language);
  const address = absolute(urls.article(slug));
  return [
    h(
      'h3',
      { ...languageOfHeadline(article, spoken) },
      headlineOf(article, interfaceFor(story.story.language).text),
    ),
    h('p.credit', [
      inItsLanguage(apartOn(dir, label), name),
      ` · ${[date, damageWords(meta, interfaceFor(story.story.language).text)].filter(Boolean).join(' · ')} · `,
      h('a', { href: address }, address),
    ]),
    ...articleTree(article, story.story, interfaceFor(story.story.language).text),
    ...doubtsTree(article.blocks, interfaceFor(story.story.language).text.doubt.listHeading),
  ];
}

/** Whether a chapter tells anything that no editor has read. */
function isDrafted(chapter: string, story: Story): boolean {
  const told: Readonly<Record<string, Iterable<DraftFields>>> = {
    summary: [story.story],
    events: story.events.values(),
    differences: story.questions.values(),
    agreements: story.agreements.values(),
    quotations: story.quotes.values(),
  };
  return [...(told[chapter] ?? [])].some(({ draft }) => draft);
}

/**
 * The whole story as chapters of one text, with a last one of numbered notes.
 *
 * @param notesFile where the notes stand, as seen from the other chapters
 */
export function dossierChapters(story: Story, at: Addresses, notesFile: string): Chapter[] {
  const { text } = interfaceFor(story.story.language);
  const { dossier } = text;
  const { articles, questions, quotes } = story;
  const languageOf = languagesOf(story);
  const nameIn = nameLanguages(story, languageOf);
  const notes = createNotes(at, notesFile, dossier, languageOf, nameIn);
  const chapters: Chapter[] = [
    { id: 'summary', title: dossier.summary, elements: keyPoints(story, notes) },
    { id: 'events', title: dossier.timeline, elements: timeline(story, notes) },
    {
      id: 'differences',
      title: dossier.differences,
      elements: [...questions.values()].flatMap((one) => difference(one, notes, text)),
    },
    { id: 'agreements', title: dossier.agreements, elements: agreedPoints(story, notes) },
    {
      id: 'quotations',
      title: dossier.quotations,
      elements: [...quotes.values()].flatMap((one) => quotation(one, notes, text)),
    },
    {
      id: 'reports',
      title: dossier.reports,
      elements: [...articles.values()].flatMap((one) =>
        report(one, story, at, languageOf({ report: one.slug }), nameIn({ report: one.slug })),
      ),
    },
  ];
  const meaning = `${text.drafts.sign} ${text.drafts.meaning}`;
  const all = [
    ...chapters.map((chapter) =>
      isDrafted(chapter.id, story)
        ? { ...chapter, elements: [h('p', [h('em', meaning)]), ...chapter.elements] }
        : chapter,
    ),
    { id: 'notes', title: dossier.notes, elements: [notes.list()] },
  ];
  // A story may have no events, differences or quotations yet, and then no notes.
  return all.filter(({ elements }) => elements.some(({ children }) => children.length > 0));
}
