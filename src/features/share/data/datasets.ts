import { z } from 'zod';
import { type Doubt, doubtsOf } from '../../../article/doubts.ts';
import type { DraftFields } from '../../../schemas/draft.ts';
import { personSchema } from '../../../schemas/person.ts';
import type { ArticleBlock, Passage, Ref, Story } from '../../../story/story.ts';
import { damagesOf } from '../../../text/damage-words.ts';
import { draftNote } from '../../../text/draft-note.ts';
import { draftRuleWords } from '../../../text/draft-rule-words.ts';
import { en } from '../../../text/en.ts';
import { inferredWords } from '../../../text/inferred-words.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { DATA_VERSION, type DataName, dataSchemas } from './schemas.ts';

type Items = {
  [Name in DataName]: z.output<(typeof dataSchemas)[Name]>['items'];
};

function changesOf({
  spans,
}: ArticleBlock): Items['articles'][number]['blocks'][number]['changes'] {
  let start = 0;
  const changes = spans.flatMap(({ text, change }) => {
    const at = start;
    start += text.length;
    if (!change) return [];
    const { was, kind, rule, reason, grade, witness } = change;
    return [{ was, is: text, start: at, kind, rule, reason, grade, witness }];
  });
  return changes.length > 0 ? changes : undefined;
}

/** Each doubt with its words; undefined where there is none. */
function doubtsIn(text: string, doubts: readonly Doubt[]) {
  if (doubts.length === 0) return undefined;
  return doubts.map(({ start, end, reason }) => ({ is: text.slice(start, end), start, reason }));
}

/** Builds the items of every file from a story. */
function itemsOf(
  story: Story,
  { urls, absolute }: Addresses,
): { [Name in DataName]: () => Items[Name] } {
  const refs = (list: readonly Ref[], path: (id: string) => string) =>
    list.map(({ id }) => ({ id, url: absolute(path(id)) }));
  const draftIn = (entry: DraftFields) => {
    const { text } = interfaceFor(story.story.language);
    const [note] = draftNote(entry, text);
    const { by } = entry;
    const made = by === undefined || typeof by === 'string' ? by : draftRuleWords(by, text);
    return note === undefined ? undefined : { note, by: made };
  };
  const passage = ({ report, block, text, changed, doubts, withheld }: Passage) => ({
    report,
    block,
    url: absolute(urls.block(report, block)),
    text,
    ...(withheld !== undefined && { withheld }),
    restored: changed,
    doubted: doubts.length > 0,
    ...(doubts.length > 0 && { doubts: doubtsIn(text, doubts) }),
  });
  return {
    articles: () =>
      [...story.articles.values()].map(
        ({ slug, title, label, published, meta, blocks, rights }) => ({
          slug,
          url: absolute(urls.article(slug)),
          title,
          label,
          published,
          raw: { file: meta.raw, sha256: meta.sha256 },
          scraped: { url: meta.url, retrieved: meta.retrieved, archived: meta.archived },
          ...(rights && { rights }),
          reworded: meta.reworded,
          damage: damagesOf(meta, en).map(({ kind, words, reason }) => ({
            kind,
            label: words,
            reason,
          })),
          provenance: {
            title: meta.title,
            byline: meta.byline,
            dateline: meta.dateline,
            writer: meta.writer,
            copier: meta.copier,
            published: meta.published,
            language: meta.language,
          },
          blocks: blocks.map((block) => ({
            id: block.id,
            role: block.role,
            restored: block.text,
            scraped: block.scraped,
            changes: changesOf(block),
            doubts: doubtsIn(block.text, doubtsOf(block.spans)),
          })),
        }),
      ),
    timeline: () =>
      [...story.events.values()].map((event) => ({
        id: event.id,
        url: absolute(urls.event(event.id)),
        title: event.title,
        summary: event.summary,
        when: {
          ...event.when,
          inferred: event.when.inferred && inferredWords(event.when.inferred, story.story.language),
        },
        datetime: event.datetime,
        lasted:
          event.lasted.length === 0
            ? undefined
            : event.lasted.map((one) => ({
                ...passage(one),
                length: one.length,
                to: one.to,
                bound: one.bound,
              })),
        kind: event.kind,
        place: event.place?.id,
        people: refs(event.people, urls.person),
        passages: event.passages.map((one) => ({ ...passage(one), knew: one.knew })),
        differences: refs(event.questions, urls.difference),
        quotes: refs(event.quotes, urls.quote),
        draft: draftIn(event),
      })),
    differences: () =>
      [...story.questions.values()].map(({ id, question, kind, answers, verdict, ...about }) => ({
        id,
        url: absolute(urls.difference(id)),
        question,
        kind,
        answers: answers.map((one) => ({ ...passage(one), says: one.says })),
        verdict,
        events: refs(about.events, urls.event),
        people: refs(about.people, urls.person),
        draft: draftIn(about),
      })),
    quotes: () =>
      [...story.quotes.values()].map((quote) => ({
        id: quote.id,
        url: absolute(urls.quote(quote.id)),
        title: quote.title,
        speaker: quote.speaker?.id,
        source: quote.source,
        occasion: quote.occasion,
        channel: quote.channel,
        event: quote.event?.id,
        versions: quote.versions.map((one) => ({
          ...passage(one),
          status: one.status,
          note: one.note,
        })),
        draft: draftIn(quote),
      })),
    people: () =>
      [...story.people.values()].map((person) => ({
        ...personSchema.omit({ draft: true, by: true }).strip().parse(person),
        id: person.id,
        url: absolute(urls.person(person.id)),
        events: refs(person.events, urls.event),
        quotes: refs(person.quotes, urls.quote),
        differences: refs(person.questions, urls.difference),
        forms: person.forms.map(({ text, count }) => ({ text, count })),
        draft: draftIn(person),
      })),
  };
}

/** The page that shows what a file holds. */
export const pageOf = (name: DataName, { urls }: Addresses): string =>
  ({
    articles: urls.articles,
    timeline: urls.timeline,
    differences: urls.differences,
    quotes: urls.quotes,
    people: urls.people,
  })[name]();

const schemaAddress = (name: DataName, { urls, absolute }: Addresses) =>
  absolute(urls.at(`data/${name}.schema.json`));

/**
 * One file of the open data, as JSON.
 *
 * @throws ZodError when the story does not fit the published schema
 */
export function dataFile(name: DataName, story: Story, at: Addresses): string {
  const data = {
    $schema: schemaAddress(name, at),
    version: DATA_VERSION,
    story: story.story.title,
    draft: draftNote(story.story, interfaceFor(story.story.language).text)[0],
    source: at.absolute(pageOf(name, at)),
    items: itemsOf(story, at)[name](),
  };
  return `${JSON.stringify(dataSchemas[name].parse(data), null, 1)}\n`;
}

/** The JSON Schema (2020-12) of one file. */
export function dataSchemaFile(name: DataName, at: Addresses): string {
  const schema = z.toJSONSchema(dataSchemas[name]);
  return `${JSON.stringify({ $id: schemaAddress(name, at), title: name, ...schema }, null, 1)}\n`;
}
