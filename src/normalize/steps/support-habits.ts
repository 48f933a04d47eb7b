import type { Reading } from '../../article/reading.ts';
import type { Edit } from '../../schemas/edit.ts';
import { readingOf } from '../draft.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { type WitnessIndex, witnessIndexOf } from '../quotes/witness-index.ts';
import { contentWords } from '../quotes/witness-sentences.ts';
import { type ReadBlock, textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** Restored words and their neighbours say something only with so many telling words among them. */
const TELLING_WORDS = 2;

const key = (words: readonly Token[]) => ` ${words.map(({ lower }) => lower).join(' ')} `;

interface Restored {
  readonly words: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** How many words, from the first, hold; what holds for one holds for all before it. */
function countWhile(words: readonly Token[], holds: (word: Token) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && holds(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the words of edits among those of their blocks. Edits come in their order; each block is read once. */
function createFinder(blocks: readonly ReadBlock[], reading: Reading) {
  let at = 0;
  let read: { readonly block: number; readonly words: readonly Token[] } | undefined;
  return (edit: Edit): Restored | undefined => {
    const place = reading.fromRaw(edit.start);
    while ((blocks[at]?.end ?? Infinity) <= place) at++;
    const block = blocks[at];
    if (!block) return undefined;
    if (read?.block !== at) {
      read = { block: at, words: tokenize(block.text).filter(({ kind }) => kind !== 'mark') };
    }
    const { words } = read;
    const start = place - block.start;
    const end = start + edit.text.length;
    const from = countWhile(words, (word) => word.start < start);
    return { words, from, to: countWhile(words, (word) => word.end <= end) };
  };
}

/** The passage of a report that has the restored words between the same neighbours. */
function findSupport({ words, from, to }: Restored, index: WitnessIndex) {
  if (!words[from - 1] || !words[to] || to <= from) return undefined;
  const passage = words.slice(from - 1, to + 1);
  const wanted = key(passage);
  const telling = contentWords(passage);
  if (telling.size < TELLING_WORDS) return undefined;
  for (const sentence of index.withWords(telling, telling.size)) {
    const at = key(sentence.words).indexOf(wanted);
    if (at === -1) continue;
    const before = key(sentence.words).slice(0, at).trim();
    const first = before === '' ? 0 : before.split(' ').length;
    const [opening, closing] = [sentence.words[first], sentence.words[first + passage.length - 1]];
    const quote = sentence.text.slice(opening?.start ?? 0, closing?.end ?? 0);
    return { report: sentence.report, block: sentence.block, quote };
  }
  return undefined;
}

/** Raises a habit's edit to `supported` where a clean report has the restored words between the same neighbours. */
export const supportHabits: Step = (draft, context) => {
  const index = witnessIndexOf(context.witnesses, context.report);
  if (index.isEmpty) return draft;
  const reading = readingOf(draft);
  const find = createFinder(textBlocksOf(draft, reading), reading);
  const edits = draft.edits.map((edit): Edit => {
    if (edit.kind !== 'habit' || edit.grade !== 'likely') return edit;
    const restored = find(edit);
    const witness = restored && findSupport(restored, index);
    return witness ? { ...edit, grade: 'supported', witness } : edit;
  });
  return { ...draft, edits };
};
