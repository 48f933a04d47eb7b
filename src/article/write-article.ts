import { stringify } from 'yaml';
import type { ArticleFile } from '../schemas/article.ts';
import type { Change, Span, TextBlock } from './article-body.ts';
import { escapeAttribute, escapeText, keepEdges } from './escape.ts';
import type { RuleBook } from './rule-book.ts';

/** A committed article: its frontmatter and its blocks. */
export interface ArticleDocument {
  readonly article: ArticleFile;
  readonly blocks: readonly TextBlock[];
}

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

const writeAttributes = (attributes: Attributes, inLabel: boolean) =>
  attributes
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}="${escapeAttribute(value, inLabel)}"`],
    )
    .join(' ');

/** The change's attributes, without those that its rule gives anyway. */
function changeAttributes(change: Change, rules: RuleBook): Attributes {
  const rule = rules.get(change.rule);
  return [
    ['was', change.was],
    ['rule', change.rule],
    ['kind', change.kind === rule?.kind ? undefined : change.kind],
    ['grade', change.grade === rule?.grade ? undefined : change.grade],
    ['why', change.reason === rule?.reason ? undefined : change.reason],
    ['witness', change.witness?.quote],
    ['witness-report', change.witness?.report],
    ['witness-block', change.witness?.block],
  ];
}

function writeSpan({ text, change }: Span, rules: RuleBook, inLabel: boolean): string {
  if (!change) return escapeText(text, inLabel);
  const attributes = writeAttributes(changeAttributes(change, rules), inLabel);
  return text === ''
    ? `:cut{${attributes}}`
    : `:fix[${keepEdges(escapeText(text, true))}]{${attributes}}`;
}

/** Spans as one line of Markdown; neighbours with the same doubt share one directive. */
function writeSpans(spans: readonly Span[], rules: RuleBook, inLabel: boolean): string {
  const parts: string[] = [];
  for (let i = 0; i < spans.length; ) {
    const doubt = spans[i]?.doubt;
    let end = i + 1;
    while (end < spans.length && spans[end]?.doubt === doubt) end++;
    const inner = spans
      .slice(i, end)
      .map((span) => writeSpan(span, rules, inLabel || doubt !== undefined))
      .join('');
    parts.push(
      doubt === undefined
        ? inner
        : `:doubt[${keepEdges(inner)}]{${writeAttributes([['why', doubt]], inLabel)}}`,
    );
    i = end;
  }
  return parts.join('');
}

function writeBlock(block: TextBlock, rules: RuleBook): string {
  const { role, spans } = block;
  const id = block.also ? `${block.id} also="${block.also.join(' ')}"` : block.id;
  const [only] = spans;
  const body = (inLabel: boolean) => keepEdges(writeSpans(spans, rules, inLabel));
  const anchored = (attributes = '') =>
    `:anchor{#${id}${attributes}}${spans.length === 0 ? '' : ` ${body(false)}`}`;
  switch (role) {
    case 'paragraph':
      return anchored();
    case 'heading':
      return `## ${anchored()}`;
    case 'quotation':
      return `> ${anchored()}`;
    case 'attribution':
      return `> ${anchored(' role="attribution"')}`;
    case 'furniture':
      if (spans.length === 1 && only?.change && only.text === '' && only.doubt === undefined) {
        return `::cut{#${id} ${writeAttributes(changeAttributes(only.change, rules), false)}}`;
      }
      return `::furniture[${body(true)}]{#${id}}`;
    default:
      return `::${role}[${body(true)}]{#${id}}`;
  }
}

const isQuoted = (block: TextBlock | undefined) =>
  block?.role === 'quotation' || block?.role === 'attribution';

/**
 * An article as the Markdown file that is committed: frontmatter, then one Markdown block per block of the raw file.
 * Text is escaped to be inert; `readArticle` gives the same document back.
 *
 * @param rules what an edit's rule says already is left out
 */
export function writeArticle({ article, blocks }: ArticleDocument, rules: RuleBook): string {
  const parts = [
    '---\n',
    stringify(article, { lineWidth: 0, aliasDuplicateObjects: false }),
    '---\n',
  ];
  blocks.forEach((block, i) => {
    parts.push(isQuoted(block) && isQuoted(blocks[i - 1]) ? '>\n' : '\n');
    parts.push(writeBlock(block, rules), '\n');
  });
  return parts.join('');
}
