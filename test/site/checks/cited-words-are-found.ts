import type { ElementContent } from 'hast';
import type { Check, Page } from '../read-site.ts';
import { tellOnce } from '../tell-once.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
const UNSHOWN = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg']);
/** Between words that a browser does not read as neighbours: of two blocks, or on both sides of a button. */
const BREAK = '\n';

const fold = (text: string) =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, BREAK)
    .toLowerCase();

/** The words that a page shows, in its order; and for each id where its element begins and ends in them. */
function readShown(page: Page) {
  let text = '';
  const ranges = new Map<string, readonly [number, number]>();
  const add = (more: string) => {
    text = fold(text + more);
  };
  const read = (node: ElementContent): void => {
    if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '));
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    const { hidden = false, popover } = properties;
    if (UNSHOWN.has(tagName) || popover !== undefined) return;
    if (hidden !== false && hidden !== 'until-found') return;
    const isButton = tagName === 'button';
    const isBlock = isButton || BLOCKS.has(tagName);
    if (isBlock) add(BREAK);
    const start = text.length;
    if (!isButton) children.forEach(read);
    if (properties.id) ranges.set(String(properties.id), [start, text.length]);
    if (isBlock) add(BREAK);
  };
  const [root] = page.elements;
  if (root) read(root);
  return { text, ranges };
}

/** The members of a text directive, `prefix-,start,end,-suffix`. */
function readDirective(directive: string) {
  const parts = directive.split(',').map((part) => ({
    isBefore: part.endsWith('-'),
    isAfter: part.startsWith('-'),
    words: decodeURIComponent(part.replace(/^-|-$/gu, '')).toLowerCase(),
  }));
  const [first = '', last = first] = parts
    .filter(({ isBefore, isAfter }) => !isBefore && !isAfter)
    .map(({ words }) => words);
  return { before: parts.find(({ isBefore }) => isBefore)?.words, first, last };
}

/** An address that has words marked leads to the paragraph that it names, and to no earlier place with such words. */
export const citedWordsAreFound: Check = (site) => {
  const pages = new Map(site.pages.map((page) => [`${site.base}${page.path}`, page]));
  const shown = new Map<Page, ReturnType<typeof readShown>>();
  const problemOf = (address: string): string | undefined => {
    const [place = '', directive = ''] = address.split(':~:text=');
    const [path = '', id = ''] = place.split('#');
    const page = pages.get(path);
    if (!page) return 'leads to no page';
    const { text, ranges } = shown.get(page) ?? readShown(page);
    shown.set(page, { text, ranges });
    const [start, end] = ranges.get(id) ?? [-1, -1];
    const { before, first, last } = readDirective(directive);
    const at = text.indexOf(before === undefined ? first : `${before} ${first}`);
    if (at === -1) return 'names words that the page does not have';
    if (at < start || at >= end) return 'marks words that stand elsewhere';
    return text.slice(at, end).includes(last) ? undefined : 'ends with words that do not follow';
  };
  return tellOnce(
    site.pages.flatMap((page) =>
      page.elements.flatMap(({ properties: { href } }) => {
        const address = String(href ?? '');
        if (!address.startsWith(site.base) || !address.includes('#')) return [];
        const problem = address.includes(':~:text=') ? problemOf(address) : undefined;
        return problem ? [{ path: page.path, problem: `${address} ${problem}` }] : [];
      }),
    ),
  );
};
