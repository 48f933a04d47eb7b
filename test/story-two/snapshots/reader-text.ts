import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  textOf,
} from '../../../src/markup/html-tree.ts';

/** What a reader never gets to read. */
const UNREAD = new Set(['style', 'script', 'template', 'noscript', 'head']);

/** Names in a head that say nothing of this page. */
const UNSAID = new Set(['viewport', 'color-scheme', 'generator', 'theme-color']);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr legend li main nav ol option p pre search section summary svg desc text title table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

/** How a line of these begins. */
const BEGINS: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  summary: '▸ ',
  blockquote: '> ',
  dt: ': ',
  svg: '(drawing) ',
  option: '(choice) ',
  legend: '(group) ',
  caption: '(table) ',
};

/** Marks around a stretch that is set apart from the text beside it. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  del: ['[-', '-]'],
  ins: ['[+', '+]'],
  mark: ['[?', '?]'],
  b: ['*', '*'],
};

/** Where a bar of a drawing stands, and how long it is. */
const barText = (bar: HtmlElement): string =>
  `(bar ${attributeOf(bar, 'class') ?? ''} ${attributeOf(bar, 'x')}+${attributeOf(bar, 'width')})`;

/** How a control is read out. */
function controlText(element: HtmlElement): string {
  const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'placeholder') ?? '';
  const kind = attributeOf(element, 'type') ?? element.tagName;
  const state = attributeOf(element, 'checked') === undefined ? '' : ' ✓';
  const value = attributeOf(element, 'value') ?? '';
  return kind === 'hidden' ? '' : `(${[kind, label, value].filter(Boolean).join(': ')}${state})`;
}

/** What scripts read of an element, such as what an entry is filtered by. */
const dataOf = (element: HtmlElement): string =>
  element.attrs
    .filter(({ name, value }) => /^data-|^title$/.test(name) && value !== '')
    .map(({ name, value }) => ` {${name.replace(/^data-/, '')}: ${value}}`)
    .join('');

/** Lines of text as a reader gets them: indented by the depth of lists, white space as it is set. */
class Page {
  readonly lines: string[] = [];
  #line = '';
  #begin = '';
  depth = 0;

  add(text: string): void {
    this.#line += text;
  }

  /** Ends the line that is being written; the next one begins with `begin`. */
  end(begin = ''): void {
    const text = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (text !== '') {
      this.lines.push(`${'  '.repeat(this.depth)}${this.#begin}${text}`);
      this.#begin = '';
    }
    if (begin !== '') this.#begin = begin;
  }
}

function readInline(element: HtmlElement, page: Page): void {
  const { tagName } = element;
  const [before, after] = AROUND[tagName] ?? ['', ''];
  page.add(before + dataOf(element));
  const isLink = tagName === 'a' && attributeOf(element, 'href') !== undefined;
  if (isLink || tagName === 'button') {
    const name = attributeOf(element, 'aria-label');
    page.add(isLink ? '[' : '(button: ');
    if (name === undefined) readChildren(element, page);
    else page.add(name);
    page.add(isLink ? `](${attributeOf(element, 'href')})` : ')');
  } else if (tagName === 'img') page.add(`(picture: ${attributeOf(element, 'alt') ?? '?'})`);
  else if (tagName === 'br') page.add(' / ');
  else if (tagName === 'rect') page.add(barText(element));
  else if (['input', 'textarea'].includes(tagName)) page.add(controlText(element));
  else readChildren(element, page);
  const moment = tagName === 'time' ? attributeOf(element, 'datetime') : undefined;
  if (moment !== undefined) page.add(`{${moment}}`);
  page.add(after);
}

function readBlock(element: HtmlElement, page: Page): void {
  const { tagName } = element;
  page.end(BEGINS[tagName]);
  const label = attributeOf(element, 'aria-label');
  const said = `${label === undefined ? '' : `(${tagName}: ${label})`}${dataOf(element)}`;
  if (said !== '') {
    page.add(said);
    page.end();
  }
  const isNested = ['ul', 'ol', 'dl', 'dd', 'fieldset'].includes(tagName);
  if (isNested) page.depth += 1;
  readChildren(element, page);
  page.end();
  if (isNested) page.depth -= 1;
}

function read(node: HtmlNode, page: Page): void {
  if (node.nodeName === '#text' && 'value' in node) page.add(node.value);
  if (!('tagName' in node)) return;
  const { tagName } = node;
  // What a change struck is read by who asks for it.
  const isHidden = attributeOf(node, 'hidden') !== undefined && tagName !== 'del';
  if (UNREAD.has(tagName) || (isHidden && attributeOf(node, 'class') !== 'cut')) return;
  if (['td', 'th'].includes(tagName)) {
    page.add(' | ');
    readChildren(node, page);
  } else if (BLOCKS.has(tagName)) readBlock(node, page);
  else readInline(node, page);
}

function readChildren(element: HtmlElement, page: Page): void {
  for (const child of element.childNodes) read(child, page);
}

const named = (elements: readonly HtmlElement[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);

const nameOf = (element: HtmlElement) =>
  attributeOf(element, 'name') ?? attributeOf(element, 'property');

/** What programs read of a page: its names and addresses for cards, citation managers and search engines. */
function headLines(elements: readonly HtmlElement[]): string[] {
  const [title] = named(elements, 'title');
  const metas = named(elements, 'meta').flatMap((meta) => {
    const name = nameOf(meta);
    return name === undefined || UNSAID.has(name)
      ? []
      : [`${name}: ${attributeOf(meta, 'content') ?? ''}`];
  });
  const links = named(elements, 'link').flatMap((link) => {
    const rel = attributeOf(link, 'rel') ?? '';
    return /^(?:canonical|alternate)$/.test(rel) ? [`${rel}: ${attributeOf(link, 'href')}`] : [];
  });
  return [`title: ${title ? textOf(title) : ''}`, ...metas, ...links];
}

/** Linked data, one statement a line. */
const dataLines = (elements: readonly HtmlElement[]): string[] =>
  named(elements, 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .flatMap((script) => [
      '',
      'Linked data',
      ...JSON.stringify(JSON.parse(textOf(script)), undefined, 1).split('\n'),
    ]);

/**
 * What a reader reads of a page, and no markup: headings, lists, tables, names of links and where they lead, times as
 * machines read them, both readings of a change; before it what the head says of the page, after it its linked data.
 *
 * @param part the element to read: a masthead that is the same on each page need not be read on each
 */
export function readerText(html: string, part: 'body' | 'main' = 'main'): string {
  const page = new Page();
  const elements = [...elementsOf(parseHtml(html))];
  page.lines.push(...headLines(elements), '');
  const [whole] = named(elements, part).concat(named(elements, 'body'));
  if (whole) read(whole, page);
  page.end();
  return `${[...page.lines, ...dataLines(elements)].join('\n')}\n`;
}
