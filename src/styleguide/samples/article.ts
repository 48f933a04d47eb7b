import type { MarginNote } from '../markdown/annotate-blocks.ts';
import type { Change, Span, TextBlock } from '../markdown/article-body.ts';
import type { Passage } from '../story/story.ts';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const RIGHT_TO_LEFT = 'قال الوزير إن السد صمد.';

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

/** Quoted passages: plain, restored, doubted, right to left, and of one long word. */
export function samplePassages(report: string): Passage[] {
  const plain = {
    report,
    label: 'Harbour Post',
    block: 'p1',
    start: 0,
    end: 0,
    text: 'The dam held.',
    changed: false,
    doubted: false,
  };
  return [
    plain,
    { ...plain, changed: true },
    { ...plain, doubted: true },
    { ...plain, text: RIGHT_TO_LEFT },
    { ...plain, text: LONG_WORD },
  ];
}
