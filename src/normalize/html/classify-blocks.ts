import type { BlockRole } from '../../article/blocks.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords } from '../furniture/prose.ts';
import { createSeriesTest } from '../furniture/series.ts';
import { CAPTION_NAMES, FURNITURE_ELEMENTS, FURNITURE_SIGNS } from './furniture-signs.ts';
import type { Chain, FoundBlock } from './list-blocks.ts';
import type { PageBlock, PageFurniture } from './page.ts';

/** A part with more of the main content than this is the article, whatever its name. */
const MAX_SHARE_OF_PART = 0.25;
/** All that one sign takes of the main content may not be more. */
const MAX_SHARE_OF_SIGN = 0.25;
/** A block with a larger share of its letters in links is nothing but a link. */
const ONLY_LINK = 0.95;
/** A list or table within the article has fewer of its letters in links. */
const MAX_LINKED_OWN = 0.5;
/** Fewer words in a link may be a name that the writer links. */
const MIN_LINK_WORDS = 3;

/** No page puts its article into these, as some put it into a form. */
const ALWAYS_FURNITURE: ReadonlySet<string> = new Set([
  'nav',
  'menu',
  'footer',
  'button',
  'option',
]);

const LABELS = ['class', 'id', 'role', 'itemprop', 'data-component'];

/** What the page calls an element, in lower case, with hyphens for `_` and between humps. */
export const labelOf = (element: Element): string =>
  LABELS.map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '')
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/_+/g, '-')
    .toLowerCase();

function* outwards(chain: Chain | undefined): Generator<Element> {
  for (let at = chain; at; at = at.outer) yield at.element;
}

/** A block and the share of its letters that the main content has. */
interface Placed {
  readonly block: FoundBlock;
  readonly isMain: boolean;
}

/** How many letters of the main content stand in each element. */
function weighElements(placed: readonly Placed[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { block, isMain } of placed) {
    if (!isMain) continue;
    for (const element of outwards(block.around)) {
      weights.set(element, (weights.get(element) ?? 0) + block.letters);
    }
  }
  return weights;
}

/** What the element itself says about its content: that it is furniture, a caption, or nothing. */
function readElement(element: Element): string | 'caption' | undefined {
  const { localName } = element;
  if (localName === 'figcaption') return 'caption';
  const byName = FURNITURE_ELEMENTS.get(localName);
  if (byName) return byName;
  const label = labelOf(element);
  if (label === '') return undefined;
  if (CAPTION_NAMES.test(label)) return 'caption';
  return FURNITURE_SIGNS.find(({ names }) => names.test(label))?.reason;
}

/** What the parts around a block say of it, the innermost first; parts that hold much of the article say nothing. */
function createPartReader(weights: ReadonlyMap<Element, number>, total: number) {
  const read = new Map<Element, string | undefined>();
  return (block: FoundBlock): string | undefined => {
    for (const element of outwards(block.around)) {
      if (ALWAYS_FURNITURE.has(element.localName)) return FURNITURE_ELEMENTS.get(element.localName);
      if ((weights.get(element) ?? 0) > MAX_SHARE_OF_PART * total) return undefined;
      if (element.localName === 'blockquote') return undefined;
      if (!read.has(element)) read.set(element, readElement(element));
      const found = read.get(element);
      if (found) return found;
    }
    return undefined;
  };
}

const HEADING = /^h[1-6]$/;

function roleOf(block: FoundBlock, said: string | undefined, titles: ReadonlySet<string>) {
  if (said === 'caption') return 'caption';
  if (titles.has(foldLine(block.text))) return 'title';
  for (const { localName } of outwards(block.around)) {
    if (HEADING.test(localName)) return 'heading';
    if (localName === 'blockquote') return 'quotation';
  }
  return 'paragraph';
}

/** The headline nearest above the article stays; what repeats it elsewhere on the page is furniture. */
function keepOneTitle(blocks: readonly PageBlock[], first: number): PageBlock[] {
  const isTitle = ({ role }: PageBlock) => role === 'title';
  const above = blocks.slice(0, first + 1).findLastIndex(isTitle);
  const kept = above === -1 ? blocks.findIndex(isTitle) : above;
  const again = { sure: true, reason: 'The headline again.' };
  return blocks.map((block, i) =>
    isTitle(block) && i !== kept ? { ...block, role: 'paragraph', furniture: again } : block,
  );
}

type Role = Exclude<BlockRole, 'furniture'>;

const isOnlyLink = (block: FoundBlock): boolean => block.linkedLetters >= ONLY_LINK * block.letters;

/** A block with what its surroundings say: the first of these that holds takes it out of the article. */
function furnitureOf(
  { block, isMain }: Placed,
  role: Role,
  sign: string | undefined,
  isWithinMain: boolean,
  isLink: boolean,
): PageFurniture | undefined {
  if (role === 'title') return undefined;
  if (sign !== undefined) return { sure: true, reason: sign };
  if (role === 'caption' && (isMain || isWithinMain)) return undefined;
  // What stands between paragraphs of the article is the writer's, unless something speaks against it.
  const isOwn = isWithinMain && block.linkedLetters < MAX_LINKED_OWN * block.letters;
  if (!isMain && !isOwn) {
    return { sure: false, reason: 'It stands outside of what reads as the article of the page.' };
  }
  if (isLink && role === 'paragraph' && countWords(block.text) >= MIN_LINK_WORDS) {
    return { sure: false, reason: 'A line that is nothing but a link to another page.' };
  }
  return undefined;
}

/**
 * Tells the blocks of a page that belong to the article from those around it, by the page's own markup (elements,
 * names of its parts, links) and by the share of each block that the main content has.
 *
 * @param mainShares for each block, 0–1; undefined where no main content is known, and the markup alone decides
 * @param titles the page's titles
 */
export function classifyBlocks(
  blocks: readonly FoundBlock[],
  mainShares: readonly (number | undefined)[],
  titles: readonly string[],
): PageBlock[] {
  const placed = blocks.map((block, i) => ({ block, isMain: (mainShares[i] ?? 1) > 0.5 }));
  const weights = weighElements(placed);
  const total = placed.reduce((sum, { block, isMain }) => sum + (isMain ? block.letters : 0), 0);
  const readPart = createPartReader(weights, total);
  const said = blocks.map(readPart);

  const always = new Set([...ALWAYS_FURNITURE].map((name) => FURNITURE_ELEMENTS.get(name)));
  const taken = new Map<string, number>();
  placed.forEach(({ block, isMain }, i) => {
    const sign = said[i];
    if (sign && isMain && !always.has(sign))
      taken.set(sign, (taken.get(sign) ?? 0) + block.letters);
  });
  const trusted = (sign: string | undefined) =>
    sign !== undefined && (taken.get(sign) ?? 0) <= MAX_SHARE_OF_SIGN * total ? sign : undefined;

  const folded = new Set(titles.map(foldLine).filter((title) => title !== ''));
  const first = placed.findIndex(({ isMain }) => isMain);
  const last = placed.findLastIndex(({ isMain }) => isMain);
  const isSeries = createSeriesTest(blocks.filter(isOnlyLink).map(({ text }) => text));
  const classified = placed.map((one, i): PageBlock => {
    const sign = trusted(said[i]);
    const role = roleOf(one.block, sign, folded);
    const isWithinMain = i > first && i < last;
    const isLink = isOnlyLink(one.block) && !isSeries(one.block.text);
    const furniture = furnitureOf(
      one,
      role,
      sign === 'caption' ? undefined : sign,
      isWithinMain,
      isLink,
    );
    return { text: one.block.text, role, ...(furniture ? { furniture } : {}) };
  });
  return keepOneTitle(classified, first);
}
