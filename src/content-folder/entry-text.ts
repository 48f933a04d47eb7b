import { Document, isScalar, visit } from 'yaml';

const WIDTH = 100;
/** A longer text stands on lines of its own. */
const LONGEST_IN_LINE = 80;

/** Whether a text is so long, and has none but single spaces, that it reads best folded. */
const isProse = (value: unknown) =>
  typeof value === 'string' &&
  value.length > LONGEST_IN_LINE &&
  value === value.trim().replace(/\s+/g, ' ');

/** The first line of a draft: who accepts the entry deletes it. */
const DRAFT_LINE = /^draft: true # as made: ([0-9a-f]+)\n/;

/**
 * An entry as the YAML that an editor would write: long texts folded on lines of their own, short lists in one line.
 *
 * @param made stands in the first line of a draft, and says what its words were when it was made
 */
export function entryText(data: object, made?: string): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isProse(node.value)) node.type = 'BLOCK_FOLDED';
    },
    Seq: (_, node) => {
      const words = node.items.every((item) => isScalar(item) && typeof item.value === 'string');
      node.flow = node.items.length === 0 || (words && String(node).length < LONGEST_IN_LINE);
    },
  });
  const text = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  return made === undefined ? text : `draft: true # as made: ${made}\n${text}`;
}

/** What the first line of a draft says of its words; undefined where it has none. */
export const madeOf = (text: string): string | undefined => DRAFT_LINE.exec(text)?.[1];
