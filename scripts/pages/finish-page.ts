import {
  attributeOf,
  elementsOf,
  findElement,
  type HtmlElement,
  insertChild,
  makeElement,
  parseHtml,
  serializeHtml,
} from '../../src/markup/html-tree.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { readPage } from '../permalinks/read-page.ts';
import { putSheets, type Sheets } from '../templates/name-sheets.ts';
import { addDirections } from './add-directions.ts';
import { addIntegrity } from './add-integrity.ts';
import { joinStyles } from './join-styles.ts';
import { pagePolicy } from './page-policy.ts';
import type { BuiltScript } from './read-scripts.ts';

/** A page as it is published. */
export interface FinishedPage {
  readonly html: string;
  /** What addresses it has; none when it only sends its reader on. */
  readonly built: BuiltPage | undefined;
}

/** Where a policy stands governs what comes after it; the character set has to stand among the first bytes. */
function addPolicy(elements: readonly HtmlElement[], policy: string): void {
  const head = findElement(elements, 'head');
  if (!head) return;
  const meta = makeElement('meta', { 'http-equiv': 'content-security-policy', content: policy });
  const charset = head.childNodes.findIndex(
    (node) => 'tagName' in node && attributeOf(node, 'charset') !== undefined,
  );
  insertChild(head, meta, charset + 1);
}

/**
 * Adds to a page what is known only when everything is built, and reads from it what others ask of all pages: each
 * page is parsed once.
 *
 * @param path of the page below the base: `/articles/a/`
 * @param sheets the style sheets that it names
 * @throws Error when the page asks for a script that is no file of the site
 */
export function finishPage(
  path: string,
  html: string,
  scripts: ReadonlyMap<string, BuiltScript>,
  sheets: Sheets = new Map(),
): FinishedPage {
  const tree = parseHtml(html);
  const elements = joinStyles(elementsOf(tree), (styles) => putSheets(styles, sheets));
  addDirections(elements);
  addIntegrity(elements, scripts);
  addPolicy(elements, pagePolicy(elements));
  return { html: serializeHtml(tree), built: readPage(path, elements) };
}
