import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { articleSchema } from '../schemas/article.ts';
import { editKinds, grades } from '../schemas/edit-kinds.ts';
import type { Change, Span, TextBlock } from './article-body.ts';
import { type BlockRole, blockRoles } from './blocks.ts';
import { readUnseen } from './escape.ts';
import type { RuleBook } from './rule-book.ts';
import type { ArticleDocument } from './write-article.ts';

/** An article file that `writeArticle` did not write so. */
export class ArticleFormatError extends Error {
  override readonly name = 'ArticleFormatError';
  /** What is wrong, without the place. */
  readonly what: string;
  /** Counted from 1. */
  readonly line: number;

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.what = what;
    this.line = line;
  }
}

const FRONTMATTER = /^---\n([\s\S]*?\n)---\n/;
const parser = unified().use(remarkParse).use(remarkDirective);

type Fail = (node: { position?: { start: { line: number } } | undefined }, what: string) => never;

function attributeOf(node: TextDirective | LeafDirective, name: string): string | undefined {
  const value = node.attributes?.[name];
  return value === undefined || value === null ? undefined : readUnseen(value);
}

function readChange(node: TextDirective | LeafDirective, rules: RuleBook, fail: Fail): Change {
  const get = (name: string) => attributeOf(node, name);
  const id = get('rule');
  const rule = rules.get(id ?? '');
  const kind = editKinds.find((known) => known === get('kind')) ?? rule?.kind;
  const grade = grades.find((known) => known === get('grade')) ?? rule?.grade;
  const reason = get('why') ?? rule?.reason;
  if (id === undefined || !kind || !grade || reason === undefined) {
    return fail(node, `the rule ${id} is unknown and its kind, grade or reason is not given`);
  }
  const quote = get('witness');
  const block = get('witness-block');
  const witness =
    quote === undefined
      ? {}
      : { witness: { report: get('witness-report') ?? '', quote, ...(block ? { block } : {}) } };
  return { was: get('was') ?? '', kind, rule: id, reason, grade, ...witness };
}

function readSpans(nodes: readonly PhrasingContent[], rules: RuleBook, fail: Fail): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === 'text') return node.value === '' ? [] : [{ text: node.value }];
    if (node.type !== 'textDirective') return fail(node, `${node.type} is not part of the format`);
    if (node.name === 'cut') return [{ text: '', change: readChange(node, rules, fail) }];
    const inner = readSpans(node.children, rules, fail);
    if (node.name === 'fix') {
      const text = inner.map((span) => span.text).join('');
      return [{ text, change: readChange(node, rules, fail) }];
    }
    if (node.name === 'doubt') {
      return inner.map((span) => ({ ...span, doubt: attributeOf(node, 'why') ?? '' }));
    }
    return fail(node, `:${node.name} is not part of the format`);
  });
}

/** The ids of a block: its own, and those of the blocks that were joined to it. */
function readIds(node: TextDirective | LeafDirective, id: string): Pick<TextBlock, 'id' | 'also'> {
  const also = attributeOf(node, 'also')?.split(' ');
  return also ? { id, also } : { id };
}

function readAnchored(node: Paragraph, role: BlockRole, rules: RuleBook, fail: Fail): TextBlock {
  const [anchor, next, ...rest] = node.children;
  const id = anchor?.type === 'textDirective' ? attributeOf(anchor, 'id') : undefined;
  if (anchor?.type !== 'textDirective' || anchor.name !== 'anchor' || !id) {
    return fail(node, 'a block without :anchor{#id}');
  }
  const body = next?.type === 'text' ? [{ ...next, value: next.value.replace(/^ /, '') }] : [];
  const nodes = next && body.length === 0 ? [next, ...rest] : [...body, ...rest];
  const asAttribution = attributeOf(anchor, 'role') === 'attribution';
  return {
    ...readIds(anchor, id),
    role: asAttribution ? 'attribution' : role,
    spans: readSpans(nodes, rules, fail),
  };
}

function readLeaf(node: LeafDirective, rules: RuleBook, fail: Fail): TextBlock {
  const id = attributeOf(node, 'id');
  if (!id) return fail(node, `::${node.name} without an id`);
  if (node.name === 'cut') {
    return {
      ...readIds(node, id),
      role: 'furniture',
      spans: [{ text: '', change: readChange(node, rules, fail) }],
    };
  }
  const role = blockRoles.find((known) => known === node.name);
  if (!role) return fail(node, `::${node.name} is not part of the format`);
  return { ...readIds(node, id), role, spans: readSpans(node.children, rules, fail) };
}

function readBlock(node: RootContent, rules: RuleBook, fail: Fail): TextBlock[] {
  switch (node.type) {
    case 'leafDirective':
      return [readLeaf(node, rules, fail)];
    case 'paragraph':
      return [readAnchored(node, 'paragraph', rules, fail)];
    case 'heading':
      return [readAnchored({ ...node, type: 'paragraph' }, 'heading', rules, fail)];
    case 'blockquote':
      return node.children.map((child) =>
        child.type === 'paragraph'
          ? readAnchored(child, 'quotation', rules, fail)
          : fail(child, `${child.type} in a quotation`),
      );
    default:
      return fail(node, `${node.type} is not part of the format`);
  }
}

/**
 * Reads an article file that `writeArticle` wrote.
 *
 * @param name the file's name, for messages
 * @param rules what says the kind, grade and reason of an edit that names only its rule
 * @throws ArticleFormatError naming file and line of what is not in the format
 */
export function readArticle(markdown: string, name: string, rules: RuleBook): ArticleDocument {
  const front = FRONTMATTER.exec(markdown);
  if (!front) throw new ArticleFormatError(name, 1, 'no frontmatter');
  const linesBefore = front[0].split('\n').length - 1;
  const fail: Fail = (node, what) => {
    throw new ArticleFormatError(name, (node.position?.start.line ?? 0) + linesBefore, what);
  };
  const read = articleSchema.safeParse(parse(front[1] ?? '', { maxAliasCount: 0 }));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ArticleFormatError(name, 1, `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const root = parser.parse(markdown.slice(front[0].length));
  return {
    article: read.data,
    blocks: root.children.flatMap((node) => readBlock(node, rules, fail)),
  };
}
