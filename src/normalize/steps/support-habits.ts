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

function restoredBy(edit: Edit, block: ReadBlock, reading: Reading): Restored {
  const start = reading.fromRaw(edit.start) - block.start;
  const end = start + edit.text.length;
  const words = tokenize(block.text).filter((token) => token.kind !== 'mark');
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= end) + 1;
  return { words, from, to };
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
  const blocks = textBlocksOf(draft, reading);
  const edits = draft.edits.map((edit): Edit => {
    if (edit.kind !== 'habit' || edit.grade !== 'likely') return edit;
    const at = reading.fromRaw(edit.start);
    const block = blocks.find(({ end }) => at < end);
    const witness = block && findSupport(restoredBy(edit, block, reading), index);
    return witness ? { ...edit, grade: 'supported', witness } : edit;
  });
  return { ...draft, edits };
};
