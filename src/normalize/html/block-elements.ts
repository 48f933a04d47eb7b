/**
 * Elements that begin a line of their own, as browsers lay them out by default (HTML Standard, “Rendering”); `br` and
 * `button` besides, since what stands before and after them is not one sentence.
 */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content a browser does not show as text of the page. */
const UNSHOWN_ELEMENTS = new Set(
  'audio canvas datalist embed head iframe math noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** @param name an element's name in lower case */
export const isBlockElement = (name: string): boolean => BLOCK_ELEMENTS.has(name);

/** Whether a browser shows nothing of the element's text. Sheets are not read: what they hide counts as shown. */
export const isUnshown = (element: Element): boolean =>
  UNSHOWN_ELEMENTS.has(element.localName) ||
  element.hasAttribute('hidden') ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '');
