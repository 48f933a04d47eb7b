import { h } from 'hastscript';
import type { Witness } from '../schemas/edit.ts';
import { GRADE_WORDS } from '../wording/names.ts';
import type { Apparatus, HtmlChild, HtmlElement, NumberedChange } from './change-tree.ts';

/** Where a witness passage stands, and how its report is cited. */
export type WitnessLink = (witness: Witness) => { readonly href: string; readonly label: string };

const text = (value: string): HtmlChild => ({ type: 'text', value });

function witnessNote(witness: Witness, linkOf: WitnessLink): HtmlChild[] {
  const { href, label } = linkOf(witness);
  return [text(' '), h('a', { href }, label), text(`: “${witness.quote}”`)];
}

function changeItem({ number, text: now, change }: NumberedChange, linkOf: WitnessLink) {
  return h('li', { id: `c${number}` }, [
    h('a', { href: `#r${number}` }, String(number)),
    text(' '),
    ...(change.was === '' ? [] : [h('del', change.was), text(' ')]),
    ...(now === '' ? [] : [h('ins', now), text(' ')]),
    h('span', change.reason),
    ...(change.witness ? witnessNote(change.witness, linkOf) : []),
    text(' '),
    h('b', GRADE_WORDS[change.grade]),
  ]);
}

/** The list of all changes: what stood there, what stands there now, why, and how sure that is. */
export function changesList({ changes, unlisted }: Apparatus, linkOf: WitnessLink): HtmlElement {
  return h('ol.changes', [
    ...changes.map((change) => changeItem(change, linkOf)),
    ...[...unlisted].map(([reason, count]) => h('li', `${count} more: ${reason}`)),
  ]);
}

/** The list of the passages that look wrong and that nothing could prove. */
export function doubtsList({ doubts }: Apparatus): HtmlElement {
  return h(
    'ol.changes',
    doubts.map(({ number, text: doubted, reason }) =>
      h('li', { id: `q${number}` }, [
        h('a', { href: `#d${number}` }, `?${number}`),
        text(` “${doubted}” `),
        h('span', reason),
      ]),
    ),
  );
}
