import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { type HtmlNode, parseHtml } from '../../../src/markup/html-tree.ts';
import { listFiles } from '../../site/read-site.ts';
import { harmless } from './harmless.ts';

/** Digests of bytes, which differ where the words do. */
const DIGEST = /\b(?:sha256-[\w+/]{43}=|[0-9a-f]{12,64}|(?<=[?&])v=[\w-]+)/g;
/** An address, in which a text is escaped. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\/|#)[^\s<>"]*$/;
/** Marks around a quoted passage are the page's own: it takes those away that a text has at its ends, or turns them. */
const unquoted = (text: string) => text.replace(/[“”‘’'"`″′]/g, '');

/** A file that is its address, as long as no sign can end it: what it says has tests of its own, which read it back. */
const FILE_IN_ADDRESS = /^(data:[\w/+.-]+;charset=utf-8,)[\w%.~!*'()-]*$/;

function unescaped(value: string): string {
  const file = FILE_IN_ADDRESS.exec(value);
  if (file) return `${file[1]}…`;
  if (!ADDRESS.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const plain = (text: string) => harmless(unquoted(unescaped(text)).replace(DIGEST, '…'));

/** JSON as lines: each value with the way to it. */
function* linesOfJson(value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield `${path} ${plain(String(value))}`;
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const way = `${path}/${plain(key)}`;
    // In a feed this member is markup, for others to show.
    if (key === 'content_html') yield* linesOfTree(parseHtml(String(one)), way);
    else yield* linesOfJson(one, way);
  }
}

/** Whether what an element holds is markup that readers copy to show it elsewhere. */
const isSnippet = (node: HtmlNode) =>
  'tagName' in node && node.tagName === 'code' && node.parentNode?.nodeName === 'copy-text';

/**
 * Citations begin the words of a title with capitals, by signs between them, leave out a stop before their own, and part
 * quotation marks that follow each other by a space.
 */
const inCitation = (path: string, text: string) =>
  path.includes('/copy-text') ? text.toLowerCase().replace(/[.\s]/g, '') : text;

/** Signs that CSS writes by their number; what the printed page's head says stands in a style. */
const withoutCssEscapes = (text: string) =>
  text.replace(/\\([\da-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** A tree as lines: each element with its attributes, each text, each comment, with what they stand in. */
function* linesOfTree(node: HtmlNode, path: string): Generator<string> {
  if ('value' in node) {
    const text = path.endsWith('/style') ? withoutCssEscapes(node.value) : node.value;
    yield `${path} text ${inCitation(path, plain(text))}`;
  }
  if ('data' in node) yield `${path} comment ${plain(node.data)}`;
  if (!('childNodes' in node)) return;
  let own = path;
  if ('tagName' in node) {
    const attributes = node.attrs.map(({ name, value }) => ` ${name}="${plain(value)}"`);
    own = `${path}/${node.tagName}`;
    yield `${own}${attributes.join('')}`;
  }
  const isData = 'attrs' in node && node.attrs.some(({ value }) => value === 'application/ld+json');
  for (const child of node.childNodes) {
    if ('value' in child && isData) yield* linesOfJson(JSON.parse(child.value), own);
    else if ('value' in child && isSnippet(node)) yield* linesOfTree(parseHtml(child.value), own);
    else yield* linesOfTree(child, own);
  }
}

type XmlTree = ReturnType<typeof fromXml>;
type XmlNode = XmlTree | XmlTree['children'][number];

/** The same of XML. In feeds the text of an element may be markup by its type. */
function* linesOfXml(node: XmlNode, path: string): Generator<string> {
  if (node.type === 'text') yield `${path} text ${plain(node.value)}`;
  if (node.type === 'comment') yield `${path} comment ${plain(node.value)}`;
  if (!('children' in node)) return;
  let own = path;
  if (node.type === 'element') {
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => ` ${name}="${plain(value ?? '')}"`,
    );
    own = `${path}/${node.name}`;
    yield `${own}${attributes.join('')}`;
  }
  const isMarkup = node.type === 'element' && node.attributes['type'] === 'html';
  for (const child of node.children) {
    const isText = child.type === 'text' || child.type === 'cdata';
    if (isMarkup && isText) yield* linesOfTree(parseHtml(child.value), own);
    else yield* linesOfXml(child, own);
  }
}

/** What a page is made of, with all signs in its texts made harmless: of twins, the same. */
export const structureOf = (html: string): string[] => [...linesOfTree(parseHtml(html), '')];

/** Where two lists of lines part, with what stands around. */
function firstDifference(
  file: string,
  hostile: readonly string[],
  other: readonly string[],
): string | undefined {
  const length = Math.max(hostile.length, other.length);
  const place = Array.from({ length }).findIndex((_, i) => hostile[i] !== other[i]);
  if (place < 0) return undefined;
  const show = (lines: readonly string[]) =>
    lines.slice(Math.max(place - 1, 0), place + 2).join('\n    ');
  return `${file}\n  hostile:\n    ${show(hostile)}\n  harmless:\n    ${show(other)}`;
}

type Read = (text: string) => Iterable<string>;

/** Files that others read as a tree, by the end of their name. */
const READERS: readonly (readonly [name: RegExp, read: Read])[] = [
  // Words that are packed into numbers; what is shown of them, a test in a browser looks at.
  [/^search\/[^/]+\.json$/, () => []],
  [/\.html$/, structureOf],
  [/\.(?:json|webmanifest)$/, (text) => linesOfJson(JSON.parse(text), '')],
  [/\.(?:atom|xml|svg|xhtml|opf)$/, (text) => linesOfXml(fromXml(text), '')],
];

/** The texts of a site's files, by their path; those in a book by themselves. */
function* textsOf(dir: string): Generator<readonly [file: string, text: string]> {
  for (const file of listFiles(dir)) {
    if (!file.endsWith('.epub')) yield [file, readFileSync(join(dir, file), 'utf8')];
    else {
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(dir, file))))) {
        yield [`${file}/${part}`, strFromU8(bytes)];
      }
    }
  }
}

/**
 * What the pages, feeds, data and books of two built sites differ in, besides the signs of their texts.
 *
 * @returns for each file that differs, the place where it begins to
 */
export function compareSites(hostile: string, other: string): string[] {
  const others = new Map(textsOf(other));
  return [...textsOf(hostile)].flatMap(([file, text]) => {
    const read = READERS.find(([name]) => name.test(file))?.[1];
    const twin = others.get(file);
    if (twin === undefined) return [`${file} is there for hostile texts alone`];
    return (read && firstDifference(file, [...read(text)], [...read(twin)])) ?? [];
  });
}
