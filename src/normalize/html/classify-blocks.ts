import type { BlockRole } from '../../article/blocks.ts';
import { cohesion, contentWords } from '../furniture/cohesion.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { isPageNotice } from '../furniture/notices.ts';
import { countWords, isProse } from '../furniture/prose.ts';
import { createSeriesTest } from '../furniture/series.ts';
import { FURNITURE_ELEMENTS } from './furniture-signs.ts';
import type { FoundBlock } from './list-blocks.ts';
import type { PageBlock, PageFurniture } from './page.ts';
import { readElement } from './read-element.ts';
import { createOutwardReader, sumOutwards } from './read-outwards.ts';

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
/** A paragraph with more of its words in the article may be the writer's, whatever its part of the page is called. */
const MIN_SHARED = 0.25;
/** A sentence with more of its words there is the writer's, though all of it is a link. */
const MIN_SHARED_OF_LINK = 0.5;

/** No page puts its article into these, as some put it into a form. */
const ALWAYS_FURNITURE: ReadonlySet<string> = new Set([
  'nav',
  'menu',
  'footer',
  'button',
  'option',
]);

type Role = Exclude<BlockRole, 'furniture'>;

/** A block and the share of its letters that the main content has. */
interface Placed {
  readonly block: FoundBlock;
  readonly isMain: boolean;
}

/** How many letters of the main content stand in each element. */
const weighElements = (placed: readonly Placed[]): ReadonlyMap<Element, number> =>
  sumOutwards(
    placed
      .filter(({ isMain }) => isMain)
      .map(({ block }) => ({ around: block.around, amount: block.letters })),
  );

/** What the parts around a block say of it, the innermost first; parts that hold much of the article say nothing. */
function createPartReader(weights: ReadonlyMap<Element, number>, total: number) {
  return createOutwardReader<string | undefined>((element) => {
    if (ALWAYS_FURNITURE.has(element.localName)) {
      return { verdict: FURNITURE_ELEMENTS.get(element.localName) };
    }
    const isArticle = (weights.get(element) ?? 0) > MAX_SHARE_OF_PART * total;
    if (isArticle || element.localName === 'blockquote') return { verdict: undefined };
    const found = readElement(element);
    return found ? { verdict: found } : undefined;
  }, undefined);
}

const HEADING = /^h[1-6]$/;

const createRoleReader = () =>
  createOutwardReader<Role>(({ localName }) => {
    if (HEADING.test(localName)) return { verdict: 'heading' };
    return localName === 'blockquote' ? { verdict: 'quotation' } : undefined;
  }, 'paragraph');

function roleOf(
  block: FoundBlock,
  said: string | undefined,
  titles: ReadonlySet<string>,
  readRole: ReturnType<typeof createRoleReader>,
): Role {
  if (said === 'caption') return 'caption';
  return titles.has(foldLine(block.text)) ? 'title' : readRole(block.around);
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

const isOnlyLink = (block: FoundBlock): boolean => block.linkedLetters >= ONLY_LINK * block.letters;

/** What is known of a block when it is judged. */
interface Judged extends Placed {
  readonly role: Role;
  readonly sign: string | undefined;
  readonly isWithinMain: boolean;
  readonly isLink: boolean;
  /** The share of its words that the article has besides, where it is a paragraph of sentences; else 0. */
  readonly shared: number;
}

/** The first of a block's surroundings that takes it out of the article. */
function furnitureOf(judged: Judged): PageFurniture | undefined {
  const { block, isMain, role, sign, isWithinMain, shared } = judged;
  if (role === 'title') return undefined;
  // What the page calls a part (“sponsor”, “time”) may be the matter of a paragraph that goes on with the article.
  if (sign !== undefined) return { sure: !isWithinMain || shared < MIN_SHARED, reason: sign };
  if (role === 'caption' && (isMain || isWithinMain)) return undefined;
  // What stands between paragraphs of the article is the writer's, unless something speaks against it.
  const isOwn = isWithinMain && block.linkedLetters < MAX_LINKED_OWN * block.letters;
  if (!isMain && !isOwn) {
    return { sure: false, reason: 'It stands outside of what reads as the article of the page.' };
  }
  const isLink = judged.isLink && shared < MIN_SHARED_OF_LINK;
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
  const said = blocks.map(({ around }) => readPart(around));

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
  const readRole = createRoleReader();
  const own = contentWords(
    placed
      .filter(({ block, isMain }, i) => isMain && said[i] === undefined && !isOnlyLink(block))
      .map(({ block }) => block.text)
      .join('\n'),
  );
  const sharedOf = (text: string) =>
    isProse(text) && !isPageNotice(text) ? cohesion(text, own) : 0;
  const classified = placed.map((one, i): PageBlock => {
    const { block } = one;
    const sign = trusted(said[i]);
    const role = roleOf(block, sign, folded, readRole);
    const isLink = isOnlyLink(block) && !isSeries(block.text);
    const isDoubtful = isLink || (sign !== undefined && !always.has(sign));
    const furniture = furnitureOf({
      ...one,
      role,
      sign: sign === 'caption' ? undefined : sign,
      isWithinMain: i >= first && i <= last,
      isLink,
      shared: isDoubtful ? sharedOf(block.text) : 0,
    });
    return { text: block.text, role, ...(furniture ? { furniture } : {}) };
  });
  return keepOneTitle(classified, first);
}
