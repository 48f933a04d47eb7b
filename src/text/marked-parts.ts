/** A stretch of a sentence; with a mark, what it is to be: `b` is bold, any other names a link. */
export interface MarkedPart {
  readonly mark: string | undefined;
  readonly text: string;
}

const MARKED = /<([a-z]+)>([^<>]*)<\/\1>/g;

/**
 * A sentence of the catalogue in its parts. Marks do not nest, and words of a story have no place in such a sentence:
 * they could hold a mark of their own.
 *
 * markedParts('See the <timeline>timeline</timeline>.') =>
 *   [{ text: 'See the ' }, { mark: 'timeline', text: 'timeline' }, { text: '.' }]
 *
 * @throws Error when a mark is not closed, or not opened
 */
export function markedParts(sentence: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(MARKED)) {
    parts.push({ mark: undefined, text: sentence.slice(end, match.index) });
    parts.push({ mark: match[1], text: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  parts.push({ mark: undefined, text: sentence.slice(end) });
  if (parts.some(({ text }) => /[<>]/.test(text))) {
    throw new Error(`A mark of this sentence is not closed, or not opened: ${sentence}`);
  }
  return parts.filter(({ text }) => text !== '');
}
