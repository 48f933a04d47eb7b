import { restoredText, scrapedText } from '../../article/article-body.ts';
import { findNearCopies, type NamedText } from '../../article/near-copies.ts';
import { compareText } from '../compare-text.ts';
import type { ArticleEntry } from '../files.ts';
import { knownValue } from '../known-value.ts';
import type {
  Agreement,
  Article,
  ArticleBlock,
  Carried,
  Passage,
  Question,
  Quote,
  TimelineEvent,
  Topic,
} from '../story.ts';
import { uniqueRefs } from './unique-refs.ts';

/** Of more reports nobody keeps in mind which is which. */
const MOST_SIGNED = 20;

/** All that passages of articles carry. */
export interface Carriers {
  readonly events: readonly TimelineEvent[];
  readonly questions: readonly Question[];
  readonly quotes: readonly Quote[];
  readonly agreements: readonly Agreement[];
  readonly topics: readonly Topic[];
}

type CarriedBy = (report: string, block: string) => Carried[];

/** Indexes entries by the blocks in which their passages stand. */
function indexByBlock(
  entries: readonly { id: string; title: string; passages: readonly Passage[] }[],
): CarriedBy {
  const byBlock = new Map<string, Carried[]>();
  for (const { id, title, passages } of entries) {
    for (const passage of passages) {
      const key = `${passage.report}#${passage.block}`;
      const carried = byBlock.get(key) ?? [];
      carried.push({ id, title, passage });
      byBlock.set(key, carried);
    }
  }
  for (const carried of byBlock.values()) {
    carried.sort((a, b) => a.passage.start - b.passage.start || compareText(a.id, b.id));
  }
  return (report, block) => byBlock.get(`${report}#${block}`) ?? [];
}

/** The words of a report without the page's, for comparison with others. */
export const asNamedText = ({ data, blocks }: ArticleEntry): NamedText => ({
  name: data.slug,
  text: blocks
    .filter(({ role }) => role !== 'furniture')
    .map(restoredText)
    .join('\n'),
});

/** The articles in the order given, each block with all that it carries. */
export function assembleArticles(
  entries: readonly ArticleEntry[],
  labels: ReadonlyMap<string, string>,
  carriers: Carriers,
): Article[] {
  const events = indexByBlock(carriers.events);
  const questions = indexByBlock(
    carriers.questions.map(({ id, question, answers }) => ({
      id,
      title: question,
      passages: answers,
    })),
  );
  const quotes = indexByBlock(
    carriers.quotes.map(({ id, title, versions }) => ({ id, title, passages: versions })),
  );
  const agreements = indexByBlock(
    carriers.agreements.map(({ id, statement, passages }) => ({ id, title: statement, passages })),
  );
  const topics = indexByBlock(
    carriers.topics.map(({ id, name, passages }) => ({ id, title: name, passages })),
  );
  const copies = findNearCopies(entries.map(asNamedText));
  return entries.map(({ data, blocks }, index): Article => {
    const { slug } = data;
    const label = labels.get(slug) ?? slug;
    const carrying = blocks.map(
      (block): ArticleBlock => ({
        id: block.id,
        role: block.role,
        text: restoredText(block),
        scraped: scrapedText(block),
        spans: block.spans,
        events: events(slug, block.id),
        questions: questions(slug, block.id),
        quotes: quotes(slug, block.id),
        agreements: agreements(slug, block.id),
        topics: uniqueRefs(topics(slug, block.id)),
      }),
    );
    return {
      slug,
      title: knownValue<string>(data.title) ?? label,
      label,
      sign: entries.length <= MOST_SIGNED ? String(index + 1) : undefined,
      published: knownValue<string>(data.published),
      meta: data,
      blocks: carrying,
      events: uniqueRefs(carrying.flatMap((block) => block.events)),
      questions: uniqueRefs(carrying.flatMap((block) => block.questions)),
      quotes: uniqueRefs(carrying.flatMap((block) => block.quotes)),
      copies: (copies.get(slug) ?? []).map(({ name, share }) => ({
        id: name,
        title: labels.get(name) ?? name,
        share,
      })),
    };
  });
}
