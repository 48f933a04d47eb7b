import { h } from 'hastscript';
import { showAlone } from '../../../article/escape.ts';
import type { Witness } from '../../../schemas/edit.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import type { ArticleWords } from './article-words.ts';
import {
  type Apparatus,
  type HastChild,
  type HastElement,
  type NumberedChange,
  type NumberedDoubt,
  shortId,
} from './change-tree.ts';

/** Where the evidence of a change stands. */
export interface EvidenceLinks {
  /** The place of a witness passage, and how its report is cited. */
  readonly witness: (witness: Witness) => { readonly href: string; readonly label: string };
  /** The place where a rule is shown with examples; undefined where the site has none. */
  readonly rule: (rule: string) => string | undefined;
}

const text = (value: string): HastChild => ({ type: 'text', value });

/** UTF-16 length of a reading from which on the list shows its beginning: the whole stands in the text. */
const LONGEST_READING = 400;

const excerpt = (reading: string) =>
  reading.length <= LONGEST_READING
    ? reading
    : `${reading.slice(0, LONGEST_READING).replace(/[\ud800-\udbff]$/, '')}…`;

/** Both readings as the way back to their paragraph. */
function changeLink({ block, text: now, change: { was } }: NumberedChange): HastElement {
  return h('a', { href: `#${block}` }, [
    ...(was === '' ? [] : [h('del', showAlone(excerpt(was)))]),
    ...(was === '' || now === '' ? [] : [text(' ')]),
    ...(now === '' ? [] : [h('ins', showAlone(excerpt(now)))]),
  ]);
}

/** Why something was changed, and on what evidence. It opens beside the word that it is about, and stands in the list. */
function changeNote(
  { note, change: { reason, grade, rule, witness } }: NumberedChange,
  links: EvidenceLinks,
  words: ArticleWords,
): HastElement {
  const passage = witness && links.witness(witness);
  const place = links.rule(rule);
  const sure = words.names.grades[grade];
  const ruleLink =
    place === undefined ? h('em', sure) : h('a', { href: place }, words.reading.seeRule(sure));
  return h('p', { id: `n${shortId(note)}`, popover: '' }, [
    h('span', `${reason} `),
    ...(witness && passage
      ? [h('a', { href: passage.href }, passage.label), text(`: ${openQuotes(witness.quote)} `)]
      : []),
    ruleLink,
  ]);
}

/** Links, each followed by a space. */
const inRow = (links: readonly HastElement[]): HastChild[] =>
  links.flatMap((link) => [link, text(' ')]);

/**
 * The list of all changes by their reason, which is read once: both readings of each, why, on what evidence, and how
 * sure that is.
 */
export function changesList(
  { changes, unlisted }: Apparatus,
  links: EvidenceLinks,
  words: ArticleWords,
): HastElement {
  const byReason = Map.groupBy(changes, ({ change }) => change.reason);
  return h('ul.changes', [
    ...[...byReason.values()].map((alike) =>
      h(
        'li',
        [...Map.groupBy(alike, ({ note }) => note).values()].flatMap((group) => [
          ...inRow(group.map(changeLink)),
          ...group.slice(0, 1).map((first) => changeNote(first, links, words)),
        ]),
      ),
    ),
    ...[...unlisted].map(([reason, count]) => h('li', words.reading.moreChanges(count, reason))),
  ]);
}

/** The list of the passages that look wrong and that nothing could prove, by the reason why they do. */
export function doubtsList({ doubts }: Apparatus): HastElement {
  const doubtLink = ({ number, text: doubted }: NumberedDoubt) =>
    h('a', { href: `#d${number}` }, openQuotes(doubted));
  const groups = Map.groupBy(doubts, ({ note }) => note);
  return h(
    'ul.changes',
    [...groups].map(([note, group]) =>
      h('li', [
        ...inRow(group.map(doubtLink)),
        h('p', { id: `w${note}`, popover: '' }, group[0]?.reason),
      ]),
    ),
  );
}
