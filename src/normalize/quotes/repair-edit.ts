import type { Edit } from '../../schemas/edit.ts';
import type { Token } from '../language/tokens.ts';
import { editBy } from '../rules.ts';
import type { ReadBlock } from '../spinner/habits/text-blocks.ts';
import type { Repair } from './repairs.ts';
import type { WitnessSentence } from './witness-sentences.ts';

/** How many words on either side of the restored ones the citation shows. */
const NEIGHBOURS = 4;

/** From the first to the last of some words, as they stand in the text. */
const excerpt = (text: string, words: readonly Token[]) =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

interface Between {
  readonly witness: WitnessSentence;
  /** Of the block, without marks. */
  readonly words: readonly Token[];
  readonly block: ReadBlock;
}

/** In the letters of the scraped words: a headline's words have capitals that the witness need not have. */
function inCaseOf(scraped: readonly Token[], text: string): string {
  return scraped.every(({ capital }) => capital)
    ? text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : text;
}

/** The edit of a repair, with the witness's words and their neighbours as what it rests on. */
export function repairEdit(
  rule: 'restore-quote' | 'restore-passage',
  { from, to, witnessFrom, witnessTo }: Repair,
  { witness, words, block }: Between,
): Edit {
  const ours = words.slice(from, to);
  const theirs = witness.words.slice(witnessFrom, witnessTo);
  const quote = witness.words.slice(Math.max(0, witnessFrom - NEIGHBOURS), witnessTo + NEIGHBOURS);
  const span = {
    start: block.start + (ours[0]?.start ?? 0),
    end: block.start + (ours.at(-1)?.end ?? 0),
  };
  return editBy(rule, span, inCaseOf(ours, excerpt(witness.text, theirs)), {
    witness: { report: witness.report, block: witness.block, quote: excerpt(witness.text, quote) },
  });
}
