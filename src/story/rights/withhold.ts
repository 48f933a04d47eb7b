import { countWords } from '../../normalize/furniture/prose.ts';
import type { ArticleFile } from '../../schemas/article.ts';
import type { Witness } from '../../schemas/edit.ts';
import { collate } from '../collate.ts';
import { createPassageFragments } from '../evidence/passage-fragment.ts';
import { quotedWords } from '../extract-quotations.ts';
import { knownValue } from '../known-value.ts';
import type { Article, Passage, Quote, Story } from '../story.ts';
import { citedRanges } from './cited-ranges.ts';
import { draftWords } from './draft-words.ts';
import { hideFacts } from './hide-facts.ts';
import { mapStory } from './map-story.ts';
import { QUOTED } from './quoted.ts';
import { isHidden } from './rights-of.ts';
import { createMasker, type Masker } from './withheld-words.ts';
import { type Marks, type WithheldArticle, withholdArticle } from './withhold-article.ts';

/** So many words in a row are taken out of quotations, and of drafts that rest on a report of which nothing is shown. */
const FEW = 3;

/** Whether words of the report are to be taken out. */
const isPart = ({ rights }: Article) =>
  rights !== undefined && (rights.show !== 'full' || rights.withdrawn !== undefined);

/** The words of a quotation beside each other, of the versions that are shown. */
function collationOf({ collation }: Quote): Quote['collation'] {
  if (!collation?.versions.some(({ withheld }) => withheld !== undefined)) return collation;
  const versions = collation.versions.filter(({ withheld }) => withheld === undefined);
  if (versions.length < 2) return undefined;
  return { versions, segments: collate(versions.map(({ text }) => quotedWords(text))) };
}

function passageMover(withheld: ReadonlyMap<string, WithheldArticle>) {
  const fragments = new Map(
    [...withheld].map(([slug, { read }]) => [slug, createPassageFragments(read)]),
  );
  return (passage: Passage): Passage => {
    const block = withheld.get(passage.report)?.blocks.get(passage.block);
    if (!block) return passage;
    const { start, end, withheld: words } = block.place(passage);
    const text = block.block.spans
      .map((span) => span.text)
      .join('')
      .slice(start, end);
    if (words !== undefined) {
      const { fragment: _, ...rest } = passage;
      return { ...rest, start, end, text, changed: false, doubts: [], withheld: words };
    }
    const place = { block: passage.block, start, end };
    return { ...passage, ...place, text, fragment: fragments.get(passage.report)?.(place) };
  };
}

/** A witness names its report; its words stay where they are shown there. */
function witnessHider(withheld: ReadonlyMap<string, WithheldArticle>, { leftOut }: Marks) {
  return (witness: Witness): Witness => {
    const { report, quote } = witness;
    const read = withheld.get(report)?.read;
    if (!read || read.some(({ text, scraped }) => `${text}\n${scraped}`.includes(quote))) {
      return witness;
    }
    return { ...witness, quote: leftOut(countWords(quote)) };
  };
}

const takenOf = (articles: readonly WithheldArticle[]) =>
  articles.flatMap(({ blocks }) => [...blocks.values()].flatMap(({ taken }) => taken));

/** What is known of a report is said of every report. */
const factsOf = (meta: ArticleFile): string[] =>
  [meta.byline, meta.dateline, meta.writer, meta.copier].flatMap(
    (fact) => knownValue<string>(fact) ?? [],
  );

/** Takes out of every other text what it has of words that are not shown. */
function textMasker(
  story: Story,
  withheld: ReadonlyMap<string, WithheldArticle>,
  { leftOut }: Marks,
): Masker {
  const shown = [...story.articles.values()].flatMap(({ slug, title, meta, blocks }) => [
    title,
    ...factsOf(meta),
    ...(withheld.get(slug)?.read ?? blocks).flatMap(({ text, scraped }) => [text, scraped]),
  ]);
  const hidden = new Map(
    [...withheld].filter(([slug]) => isHidden(story.articles.get(slug)?.rights)),
  );
  const mask = createMasker(takenOf([...withheld.values()]), shown, leftOut);
  const ofHidden = createMasker(takenOf([...hidden.values()]), shown, leftOut, FEW);
  const ofQuoted = createMasker(takenOf([...withheld.values()]), shown, leftOut, FEW);
  const drafts = draftWords(story, new Set(hidden.keys()));
  return (text) =>
    mask(drafts.has(text) ? ofHidden(text) : text.replace(QUOTED, (quoted) => ofQuoted(quoted)));
}

/**
 * Takes out of the story every word that is not shown, at this one place, so that no page and no file can hold it:
 * of each report what its rights say, and wherever else its words stand in a row.
 */
export function withhold(story: Story, marks: Marks): Story {
  const parts = [...story.articles.values()].filter(isPart);
  if (parts.length === 0) return story;
  const cited = citedRanges(story);
  const withheld = new Map(
    parts.map((article) => [article.slug, withholdArticle(article, cited, marks)]),
  );
  const text = textMasker(story, withheld, marks);
  const articles = new Map(
    [...story.articles].map(([slug, article]) => {
      const own = withheld.get(slug);
      if (!own) return [slug, article];
      const meta = isHidden(article.rights)
        ? hideFacts(article.meta, takenOf([own]).join('\n'), marks.leftOut)
        : article.meta;
      return [slug, { ...article, meta, blocks: own.read }];
    }),
  );
  const passage = passageMover(withheld);
  const witness = witnessHider(withheld, marks);
  const changed = mapStory({ ...story, articles }, { passage, text, witness });
  const quotes = new Map(
    [...changed.quotes].map(([id, quote]) => [id, { ...quote, collation: collationOf(quote) }]),
  );
  return { ...changed, quotes };
}
