import { CAPTION_NAMES, FURNITURE_ELEMENTS, FURNITURE_SIGNS } from './furniture-signs.ts';

const LABELS = ['class', 'id', 'role', 'itemprop', 'data-component'];

/** What the page calls an element, in lower case, with hyphens for `_` and between humps. */
const labelOf = (element: Element): string =>
  LABELS.map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '')
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/_+/g, '-')
    .toLowerCase();

/** What the element itself says about its content: that it is furniture, a caption, or nothing. */
export function readElement(element: Element): string | 'caption' | undefined {
  const { localName } = element;
  if (localName === 'figcaption') return 'caption';
  const byName = FURNITURE_ELEMENTS.get(localName);
  if (byName) return byName;
  const label = labelOf(element);
  if (label === '') return undefined;
  if (CAPTION_NAMES.test(label)) return 'caption';
  return FURNITURE_SIGNS.find(({ names }) => names.test(label))?.reason;
}
