import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';

/** What stands in a report to name or explain its words or to hand them on. */
const AROUND = 'del, :is(del, ins) + button, .more, b, copy-link';

/** The words of a part of a report as they are restored, with the sign of doubt after those that are doubted. */
export function restoredWords(part: Element): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const other of copy.querySelectorAll(AROUND)) other.remove();
  for (const sign of copy.querySelectorAll('button')) sign.replaceWith(` ${DOUBT_SIGN}`);
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Why words are doubted, each with the words: `“calm”: Which?` */
export function doubtsIn(marks: Iterable<Element>): string[] {
  return [...marks].flatMap((mark) => {
    const sign = mark.querySelector<HTMLButtonElement>(':scope > button');
    const why = sign?.popoverTargetElement?.textContent.trim();
    const words = restoredWords(mark).replace(DOUBT_SIGN, '').replace(/[“”]/g, '').trim();
    return why === undefined ? [] : [`“${words}”: ${why}`];
  });
}
