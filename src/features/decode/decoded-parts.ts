import { h } from 'hastscript';
import { names } from '#text/names.ts';
import { reading } from '#text/reading.ts';
import { restoredText } from '../../article/article-body.ts';
import { knownValue } from '../../story/known-value.ts';
import { damagesOf } from '../../text/damage-words.ts';
import { doneWords } from '../../text/door-words.ts';
import { factWords } from '../../text/fact-words.ts';
import { type LanguageOfText, languageOfText } from '../../text/language-of-text.ts';
import { markedParts } from '../../text/marked-parts.ts';
import { articleTree } from '../reading/article-html/article-tree.ts';
import type { HastChild } from '../reading/article-html/change-tree.ts';
import { changesList, doubtsList } from '../reading/article-html/changes-list.ts';
import type { Decoded } from './decoder.ts';

/** The parts of the page that show a decoded text, as trees: `view/hast-to-dom.ts` makes elements of them. */
export interface DecodedParts {
  readonly told: readonly HastChild[];
  readonly text: readonly HastChild[];
  readonly textLanguage: LanguageOfText;
  readonly facts: readonly HastChild[];
  /** Empty where there is nothing to list. */
  readonly changes: readonly HastChild[];
  readonly doubts: readonly HastChild[];
}

const words = { reading, names };

/** What was done to the text, its numbers links to the lists. */
function toldOf({ article }: Decoded, doubts: number): HastChild[] {
  return markedParts(doneWords(article, doubts, words)).map(({ mark, text }) =>
    mark === undefined ? { type: 'text', value: text } : h('a', { href: `#${mark}` }, text),
  );
}

const fact = (name: string, value: string, how: readonly string[]) =>
  h('div.fact', [
    h('dt', name),
    h('dd', [value, ...how.flatMap((sentence) => [' ', h('span.how', sentence)])]),
  ]);

/** What the file says of itself, and how that is known. */
function factsOf({ article }: Decoded, language: string): HastChild[] {
  const { source } = reading;
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const tags = knownValue<string[]>(article.language)?.map((tag) => languages.of(tag) ?? tag);
  const facts = [
    [source.title, article.title],
    [source.writer, article.writer],
    [source.byline, article.byline],
    [source.dateline, article.dateline],
    [source.published, article.published],
    [source.copier, article.copier],
  ] as const;
  return [
    ...facts.map(([name, one]) =>
      fact(name, knownValue<string>(one) ?? source.unknown, factWords(one, words)),
    ),
    ...damagesOf(article, words).map((damage) =>
      fact(source.damage, damage.words, damage.reason === undefined ? [] : [damage.reason]),
    ),
    fact(
      source.language,
      tags ? source.languages(tags) : source.unknown,
      factWords(article.language, words),
    ),
    fact(source.encoding, article.encoding ?? 'UTF-8', []),
  ];
}

/** @param language that of the interface */
export function decodedParts(decoded: Decoded, language: string): DecodedParts {
  const { blocks, article } = decoded;
  const tree = articleTree(blocks, { words, notes: new Map(), unlinked: true });
  const links = {
    witness: () => ({ href: '#', label: '' }),
    rule: () => undefined,
  };
  const { title } = tree;
  const readBlocks = blocks.map((block) => ({ role: block.role, text: restoredText(block) }));
  const isListed = tree.changes.length + tree.unlisted.size > 0;
  return {
    told: toldOf(decoded, tree.doubts.length),
    text: [...(title ? [h('h2', { id: title.block }, [...title.children])] : []), ...tree.elements],
    textLanguage: languageOfText({ meta: article, blocks: readBlocks }, language),
    facts: factsOf(decoded, language),
    changes: isListed ? [changesList(tree, links, words)] : [],
    doubts: tree.doubts.length > 0 ? [doubtsList(tree)] : [],
  };
}
