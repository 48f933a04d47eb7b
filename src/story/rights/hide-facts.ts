import { countWords } from '../../normalize/furniture/prose.ts';
import type { ArticleFile } from '../../schemas/article.ts';
import { QUOTED } from './quoted.ts';
import type { Mark } from './withhold-block.ts';

/** The reasons of facts quote the report, and these words are part of what is not shown. */
const hideQuoted = (reason: string, taken: string, mark: Mark): string =>
  reason.replace(QUOTED, (quoted) => {
    const words = quoted.slice(1, -1);
    return taken.includes(words) ? quoted.replace(words, mark(countWords(words))) : quoted;
  });

type Fact = ArticleFile['title'] | ArticleFile['language'];

function hideFact<Known extends Fact>(fact: Known, taken: string, mark: Mark): Known {
  if (fact.status !== 'stated') return { ...fact, reason: hideQuoted(fact.reason, taken, mark) };
  const { others } = fact;
  return {
    ...fact,
    passage: mark(countWords(fact.passage)),
    ...(others && { others: others.map((other) => mark(countWords(other))) }),
  };
}

/**
 * The facts about a report of whose text nothing is shown: what is known stays, the words that it is known by go.
 *
 * @param taken all that is not shown of it
 */
export function hideFacts(meta: ArticleFile, taken: string, mark: Mark): ArticleFile {
  const fact = <Known extends Fact>(known: Known) => hideFact(known, taken, mark);
  const words = (text: string) => hideQuoted(text, taken, mark);
  const { reworded, cut, unjudged, handwork } = meta;
  const isHeadline = meta.title.status === 'stated' && meta.title.passage === meta.title.value;
  return {
    ...meta,
    title: isHeadline ? meta.title : fact(meta.title),
    byline: fact(meta.byline),
    dateline: fact(meta.dateline),
    writer: fact(meta.writer),
    copier: fact(meta.copier),
    published: fact(meta.published),
    language: fact(meta.language),
    ...(reworded !== undefined && { reworded: words(reworded) }),
    ...(cut !== undefined && { cut: words(cut) }),
    ...(unjudged !== undefined && { unjudged: words(unjudged) }),
    ...(handwork && {
      handwork: handwork.map((one) => ({ ...one, reason: words(one.reason) })),
    }),
  };
}
