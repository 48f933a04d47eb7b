import type { Block, BlockRole } from '../../article/blocks.ts';
import type { Handwork } from '../../schemas/article.ts';
import type { Corrections } from '../../schemas/correction.ts';
import { assignRoles, type Draft } from '../draft.ts';
import { retireEmptyBlocks } from '../remove.ts';
import { editBy } from '../rules.ts';
import { addCorrection } from './add-correction.ts';
import { CorrectionError } from './correction-error.ts';
import { blocksIn, getPassage, getStretch } from './get-passages.ts';

type Listed<Name extends keyof Corrections> = Corrections[Name] extends readonly (infer One)[]
  ? One
  : never;

const idsOf = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id);

const noting = (draft: Draft, handwork: Handwork): Draft => ({
  ...draft,
  handwork: [...draft.handwork, handwork],
});

const withRole = (draft: Draft, blocks: readonly Block[], role: BlockRole): Draft =>
  assignRoles(draft, new Map(blocks.map(({ id }) => [id, role])));

/** The blocks of a range that are part of the report. */
const ownBlocks = (draft: Draft, range: { start: number; end: number }): Block[] =>
  blocksIn(draft.blocks, range).filter(({ role }) => role !== 'furniture');

/** Doubts that rest on how frequent words are: an editor who keeps the words has judged them. */
const OF_THE_MODEL: ReadonlySet<string> = new Set(['doubtful-word', 'unlikely-word']);

/**
 * Takes back what rules did to a stretch, and what the model of English alone doubts in it; lines that they removed are
 * paragraphs again.
 */
export function keepStretch(draft: Draft, stretch: Listed<'keep'>, path: string): Draft {
  const range = getStretch(draft, stretch, path, 'page');
  const blocks = blocksIn(draft.blocks, range);
  const removed = blocks.filter(({ role }) => role === 'furniture');
  const edits = draft.edits.filter(
    (edit) =>
      !(edit.start < range.end && edit.end > range.start) &&
      !removed.some(({ start, end }) => edit.start >= start && edit.end <= end),
  );
  const flags = draft.flags.filter(
    ({ start, end, rule }) => !(OF_THE_MODEL.has(rule) && start < range.end && end > range.start),
  );
  const { reason } = stretch;
  const kept = withRole({ ...draft, edits, flags }, removed, 'paragraph');
  return noting(kept, { what: 'keep', blocks: idsOf(blocks), reason });
}

/** Takes a stretch out; lines of which nothing is left are furniture. */
export function cutStretch(draft: Draft, stretch: Listed<'cut'>, path: string): Draft {
  const range = getStretch(draft, stretch, path);
  const blocks = ownBlocks(draft, range);
  const { reason } = stretch;
  const edits = blocks.reduce((made, { start, end }) => {
    const part = { start: Math.max(start, range.start), end: Math.min(end, range.end) };
    return addCorrection(made, editBy('editor-cut', part, '', { reason }), `${path}.passage`);
  }, draft.edits);
  const cut = retireEmptyBlocks({ ...draft, edits });
  return noting(cut, { what: 'cut', blocks: idsOf(blocks), reason });
}

/** Makes the lines of a stretch one paragraph, with all that was removed between them. */
export function joinLines(draft: Draft, stretch: Listed<'join'>, path: string): Draft {
  const blocks = ownBlocks(draft, getStretch(draft, stretch, path));
  const [first, ...others] = blocks;
  const last = others.at(-1);
  if (!first || !last) {
    throw new CorrectionError(
      `${path}.passage`,
      'The passage stands in one paragraph; quote the end of one line and the beginning of the next, or name under “to” what the last line holds.',
    );
  }
  const { reason, between } = stretch;
  let { edits } = draft;
  others.forEach((block, i) => {
    const before = draft.raw.slice(first.start, blocks[i]?.end).trimEnd();
    const range = {
      start: first.start + before.length,
      end: block.start + draft.raw.slice(block.start, block.end).search(/\S/),
    };
    const made = editBy('editor-join', range, between, { reason });
    edits = addCorrection(edits, made, `${path}.passage`);
  });
  const within = draft.blocks.filter(({ start, end }) => start > first.start && end <= last.end);
  const also = [...(first.also ?? []), ...within.flatMap(({ id, also = [] }) => [id, ...also])];
  const joined = { ...first, end: last.end, also };
  const left = draft.blocks
    .filter((block) => !within.includes(block))
    .map((block) => (block === first ? joined : block));
  return noting({ ...draft, edits, blocks: left }, { what: 'join', blocks: idsOf(blocks), reason });
}

/** The first free id for a further part of a block: `p7-2`, `p7-3`. */
function nextId({ blocks }: Draft, id: string): string {
  const [base = id] = id.split('-');
  const parts = blocks.filter((block) => block.id === base || block.id.startsWith(`${base}-`));
  return `${base}-${parts.length + 1}`;
}

/** Begins a new paragraph before the words. */
export function splitLine(draft: Draft, { before, reason }: Listed<'split'>, path: string): Draft {
  const { start: at } = getPassage(draft, before, `${path}.before`);
  const block = draft.blocks.find(({ start, end }) => start <= at && end > at);
  const opening = draft.raw.slice(block?.start, at);
  if (!block || opening.trim() === '') {
    throw new CorrectionError(`${path}.before`, `“${before}” begins a paragraph already.`);
  }
  const gap = { start: block.start + opening.trimEnd().length, end: at };
  const made = editBy('editor-split', gap, '\n', { reason });
  const part = { ...block, id: nextId(draft, block.id), start: at, also: undefined };
  const blocks = draft.blocks.flatMap((one) =>
    one === block ? [{ ...block, end: at }, part] : one,
  );
  return noting(
    { ...draft, blocks, edits: addCorrection(draft.edits, made, `${path}.before`) },
    { what: 'split', blocks: [block.id, part.id], reason },
  );
}

/** Says what the lines of a stretch are. */
export function setRole(draft: Draft, stretch: Listed<'roles'>, path: string): Draft {
  const { role, reason } = stretch;
  const blocks = ownBlocks(draft, getStretch(draft, stretch, path));
  return noting(withRole(draft, blocks, role), {
    what: 'role',
    blocks: idsOf(blocks),
    role,
    reason,
  });
}
