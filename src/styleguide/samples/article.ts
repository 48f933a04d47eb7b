import type { Change, Span, TextBlock } from '../../article/article-body.ts';
import type { MarginNote } from '../../features/reading/article-html/margin-notes.ts';
import type { ArticleBlock } from '../../story/story.ts';
import { LONG_WORD, RIGHT_TO_LEFT } from './hard-text.ts';

const changed = (was: string, text: string, more: Partial<Change> = {}): Span => ({
  text,
  change: {
    was,
    kind: 'habit',
    rule: 'sample',
    reason: 'In the place of a noun, “go to” stands for “visit”.',
    grade: 'likely',
    ...more,
  },
});

const block = (id: string, role: TextBlock['role'], ...spans: (Span | string)[]): TextBlock => ({
  id,
  role,
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
});

/** An article that has one of everything. */
export const SAMPLE_BLOCKS: readonly TextBlock[] = [
  block('p1', 'furniture', changed('[ad]', '', { reason: 'A place-holder.', grade: 'certain' })),
  block('p2', 'caption', 'The dam at night.'),
  block('p3', 'credit', 'Ada Lens'),
  block('p4', 'paragraph', 'Her ', changed('go to', 'visit'), ' ended', changed('', ','), ' late.'),
  block('p5', 'heading', 'A heading'),
  block(
    'p6',
    'paragraph',
    'She ',
    changed('mentioned', 'said', {
      reason: 'Another report carries the same passage with this word.',
      grade: 'supported',
      witness: { report: 'harbour-post', quote: 'she said' },
    }),
    ' that ',
    { text: 'the ring', doubt: 'Looks wrong; nothing proves it.' },
    ' held.',
  ),
  block('p7', 'quotation', 'We met.'),
  block('p8', 'attribution', '— Mayor'),
  block('p9', 'quotation', RIGHT_TO_LEFT),
  block('p10', 'paragraph', LONG_WORD),
  block('p11', 'note', 'A note below the article.'),
];

const kinds: readonly MarginNote['kind'][] = ['event', 'question', 'quote', 'event'];

/** More than a margin shows unasked. */
export const SAMPLE_NOTES: ReadonlyMap<string, readonly MarginNote[]> = new Map([
  ['p4', kinds.map((kind, i) => ({ kind, title: `A ${kind} with a title`, href: `#${i}` }))],
]);

/** A block as the story has it, with nothing that it carries. */
const storyBlock = (block: TextBlock): ArticleBlock => ({
  ...block,
  text: block.spans.map(({ text }) => text).join(''),
  scraped: block.spans.map(({ text, change }) => change?.was ?? text).join(''),
  events: [],
  questions: [],
  quotes: [],
  agreements: [],
  topics: [],
});

const lines = (count: number, ...spans: (Span | string)[]) =>
  Array.from({ length: count }, (_, i) => storyBlock(block(`p${i + 1}`, 'paragraph', ...spans)));

const SENTENCE = 'The dam held through the night, and the town behind it slept as on any other.';

/** Articles as their glyphs tell them apart. */
export const SAMPLE_GLYPHS: Readonly<Record<string, readonly ArticleBlock[]>> = {
  'One of everything': SAMPLE_BLOCKS.map(storyBlock),
  Clean: lines(7, SENTENCE),
  'Much restored': lines(7, SENTENCE, changed(SENTENCE, SENTENCE.toUpperCase())),
  'Mostly page furniture': [...lines(2, SENTENCE), ...lines(5, changed(SENTENCE, ''))],
  Doubtful: lines(7, SENTENCE, { text: SENTENCE, doubt: 'Looks wrong.' }),
  Empty: [],
};
