import { h } from 'hastscript';
import { showAlone } from '../../../article/escape.ts';
import type { Witness } from '../../../schemas/edit.ts';
import type { Catalogue } from '../../../text/en.ts';
import {
  type Apparatus,
  type HastChild,
  type HastElement,
  type NumberedChange,
  shortId,
} from './change-tree.ts';

/** Where the evidence of a change stands. */
export interface EvidenceLinks {
  /** The place of a witness passage, and how its report is cited. */
  readonly witness: (witness: Witness) => { readonly href: string; readonly label: string };
  /** The place where a rule is shown with examples. */
  readonly rule: (rule: string) => string;
}

const text = (value: string): HastChild => ({ type: 'text', value });

/** Changes that one note explains: those of one rule with the same reason and evidence, in the order of the first. */
function groupByNote(changes: readonly NumberedChange[]): NumberedChange[][] {
  const keyOf = ({ change: { rule, reason, grade, witness } }: NumberedChange) =>
    JSON.stringify([rule, reason, grade, witness]);
  return [...Map.groupBy(changes, keyOf).values()];
}

/** UTF-16 length of a reading from which on the list shows its beginning: the whole stands in the text. */
const LONGEST_READING = 400;

const excerpt = (reading: string) =>
  reading.length <= LONGEST_READING
    ? reading
    : `${reading.slice(0, LONGEST_READING).replace(/[\ud800-\udbff]$/, '')}…`;

/** Both readings as the way back to their place in the text; asked for by its address, it shows its note. */
function changeLink({ number, text: now, change: { was } }: NumberedChange): HastElement {
  return h('a', { id: `c${shortId(number)}`, href: `#r${shortId(number)}` }, [
    ...(was === '' ? [] : [h('del', showAlone(excerpt(was)))]),
    ...(was === '' || now === '' ? [] : [text(' ')]),
    ...(now === '' ? [] : [h('ins', showAlone(excerpt(now)))]),
  ]);
}

function noteItem(
  changes: readonly NumberedChange[],
  links: EvidenceLinks,
  words: Catalogue,
): HastElement[] {
  const [first] = changes;
  if (!first) return [];
  const { reason, grade, rule, witness } = first.change;
  const passage = witness && links.witness(witness);
  return [
    h('li', [
      ...changes.flatMap((change) => [changeLink(change), text(' ')]),
      h('p', [
        text(`${reason} `),
        ...(witness && passage
          ? [
              h('a', { href: passage.href }, passage.label),
              text(`: ${words.reading.quoted(witness.quote)} `),
            ]
          : []),
        h('a', { href: links.rule(rule) }, words.reading.seeRule(words.names.grades[grade])),
      ]),
    ]),
  ];
}

/** The list of all changes by what explains them: both readings of each, why, on what evidence, and how sure that is. */
export function changesList(
  { changes, unlisted }: Apparatus,
  links: EvidenceLinks,
  words: Catalogue,
): HastElement {
  return h('ul.changes', [
    ...groupByNote(changes).flatMap((group) => noteItem(group, links, words)),
    ...[...unlisted].map(([reason, count]) => h('li', words.reading.moreChanges(count, reason))),
  ]);
}

/** The list of the passages that look wrong and that nothing could prove. */
export function doubtsList({ doubts }: Apparatus, words: Catalogue): HastElement {
  return h(
    'ul.changes',
    doubts.map(({ number, text: doubted, reason }) =>
      h('li', [
        h('a', { id: `q${number}`, href: `#d${number}` }, words.reading.quoted(doubted)),
        h('p', reason),
      ]),
    ),
  );
}
