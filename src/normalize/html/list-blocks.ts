import { isBlockElement, isUnshown } from './block-elements.ts';

/** Elements from the innermost to the outermost, as chains that blocks share. */
export interface Chain {
  readonly element: Element;
  readonly outer: Chain | undefined;
  /** Counted from 1 at the root. */
  readonly depth: number;
  readonly inLink: boolean;
}

/** A text node that is seen, and how many characters that are not white space it has. */
export interface SeenText {
  readonly node: Text;
  readonly letters: number;
}

/** A block of visible text with the place where it stands. */
export interface FoundBlock {
  /** White space collapsed as a browser does; never blank. */
  readonly text: string;
  readonly letters: number;
  /** How many of its letters belong to a link. */
  readonly linkedLetters: number;
  readonly around: Chain | undefined;
  readonly texts: readonly SeenText[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** White space as HTML has it, and Unicode's line ends; a no-break space is a letter of the text. */
const collapse = (text: string): string =>
  text.replace(/[\t\n\f\r \u2028\u2029]+/g, ' ').replace(/^ | $/g, '');

/** Gathers text until a block ends. */
function createCollector() {
  const blocks: FoundBlock[] = [];
  let texts: SeenText[] = [];
  let linkedLetters = 0;
  let raw = '';
  let around: Chain | undefined;
  return {
    blocks,
    add(node: Text, chain: Chain | undefined): void {
      const value = node.nodeValue ?? '';
      raw += value;
      const letters = value.match(/\S/gu)?.length ?? 0;
      if (letters === 0) return;
      around ??= chain;
      texts.push({ node, letters });
      if (chain?.inLink) linkedLetters += letters;
    },
    end(): void {
      const text = collapse(raw);
      const letters = texts.reduce((sum, seen) => sum + seen.letters, 0);
      if (letters > 0) blocks.push({ text, letters, linkedLetters, around, texts });
      [texts, linkedLetters, raw, around] = [[], 0, '', undefined];
    },
  };
}

/**
 * The visible text under `root` as blocks, in the order of the page. Without recursion: a hostile page may nest its
 * elements deeper than any stack.
 */
export function listBlocks(root: Element): FoundBlock[] {
  const collector = createCollector();
  let chain: Chain | undefined;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT_NODE) collector.add(node as Text, chain);
    if (node.nodeType === ELEMENT_NODE && !isUnshown(node as Element)) {
      const element = node as Element;
      if (isBlockElement(element.localName)) collector.end();
      if (node.firstChild) {
        const inLink = chain?.inLink || element.localName === 'a';
        chain = { element, outer: chain, depth: (chain?.depth ?? 0) + 1, inLink };
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (chain && isBlockElement(chain.element.localName)) collector.end();
      chain = chain?.outer;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  collector.end();
  return collector.blocks;
}
