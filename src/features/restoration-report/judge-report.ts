import { scrapedText, type TextBlock } from '../../article/article-body.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { type Judgement, judge } from './judge.ts';
import { parseMarkedText } from './marked-text.ts';

const HABIT_KINDS: ReadonlySet<string> = new Set(['habit', 'quote']);

/** The edits and flags of one block, in offsets of its scraped text. */
function editsOf(block: TextBlock): { edits: Edit[]; flags: Flag[] } {
  const edits: Edit[] = [];
  const flags: Flag[] = [];
  let start = 0;
  for (const { text, change, doubt } of block.spans) {
    const end = start + (change?.was ?? text).length;
    if (change) {
      const { kind, rule, reason, grade } = change;
      edits.push({ start, end, text, kind, rule, reason, grade });
    }
    if (doubt !== undefined) flags.push({ start, end, rule: '', reason: doubt });
    start = end;
  }
  return { edits, flags };
}

/** The marked lines of a raw file, one to each of its blocks. */
const linesOf = (gold: string) => gold.split(/\r?\n/).filter((line) => /\S/.test(line));

/** Whether `gold` is an annotation of the raw file that the blocks were read from, and of no other. */
export function isAnnotated(gold: string, blocks: readonly TextBlock[]): boolean {
  const lines = linesOf(gold);
  return (
    lines.length === blocks.length &&
    blocks.every((block, i) => parseMarkedText(lines[i] ?? '').text === scrapedText(block))
  );
}

/**
 * Judges a report against its marked text. Damage is what a habit did to words that were right; removed furniture
 * and the editor's corrections are judged only where an artefact is marked.
 *
 * @param gold the raw file, with its artefacts marked
 * @param blocks the report's blocks, as its article file has them
 */
export function judgeReport(gold: string, blocks: readonly TextBlock[]): Judgement {
  const lines = linesOf(gold);
  const judged = blocks.map((block, i) => {
    const marked = parseMarkedText(lines[i] ?? '');
    const { edits, flags } = editsOf(block);
    const habits = edits.filter(
      (edit) =>
        HABIT_KINDS.has(edit.kind) ||
        marked.artefacts.some(({ start, end }) => start < edit.end && edit.start < end),
    );
    return judge(marked, habits, flags);
  });
  return {
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
    damage: judged.flatMap(({ damage }) => damage),
  };
}
