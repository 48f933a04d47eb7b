import { isScalar, isSeq, type Node, parseDocument, YAMLSeq } from 'yaml';
import { entryText } from '../../src/content-folder/entry-text.ts';
import { documentText, withLineEndsOf } from './document-text.ts';

const read = (text: string) => parseDocument<Node>(text);

const countItems = ({ contents, errors }: ReturnType<typeof read>): number => {
  if (errors.length > 0) return -1;
  if (isSeq(contents)) return contents.items.length;
  return contents === null || (isScalar(contents) && contents.value === null) ? 0 : -1;
};

/**
 * The text of a YAML list with more entries at its end. What it has stays to the letter where they can stand behind it,
 * else as its list is written: indented, or in brackets.
 *
 * @param text a list, or nothing but comments
 * @throws Error where the text is no list: nothing can be added to it
 */
export function addToList(text: string, more: readonly object[]): string {
  const document = read(text);
  const before = countItems(document);
  if (before < 0) throw new Error('This is no YAML list, so nothing was added to it.');
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const glued = withLineEndsOf(text, `${text}${gap}${entryText(more)}`);
  if (countItems(read(glued)) === before + more.length) return glued;
  const { contents } = document;
  const list = isSeq(contents) ? contents : new YAMLSeq();
  list.commentBefore = contents?.commentBefore ?? null;
  list.comment = contents?.comment ?? null;
  list.flow = before > 0 && list.flow === true;
  for (const one of more) list.add(document.createNode(one, { aliasDuplicateObjects: false }));
  document.contents = list;
  return documentText(document, text);
}
