import { h } from 'hastscript';
import type { Passage } from '../../../story/story.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import type { Catalogue } from '../../../text/en.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import type { HastChild, HastElement } from '../../reading/article-html/change-tree.ts';
import type { Addresses } from '../address.ts';
import { inItsLanguage, type SpokenIn } from './languages-of.ts';

/** The numbered notes of a text: the passages that carry what it says, each with one number. */
export interface Notes {
  /** The signs for passages, to stand after a statement. */
  readonly cite: (passages: readonly Passage[]) => HastChild[];
  readonly languageOf: SpokenIn;
  /** The notes so far, in the order of their numbers. */
  readonly list: () => HastElement;
}

/** @param file where the notes stand, as seen from the text: nothing on one page, `notes.xhtml` in a book */
export function createNotes(
  { urls, absolute }: Addresses,
  file: string,
  dossier: Catalogue['dossier'],
  languageOf: SpokenIn,
  nameIn: SpokenIn,
): Notes {
  const numbers = new Map<string, { number: number; passage: Passage }>();

  const numberOf = (passage: Passage): number => {
    const key = `${passage.report}#${passage.block} ${passage.text}`;
    const known = numbers.get(key);
    if (known) return known.number;
    const number = numbers.size + 1;
    numbers.set(key, { number, passage });
    return number;
  };

  const item = ({ number, passage }: { number: number; passage: Passage }): HastElement => {
    const address = absolute(urls.block(passage.report, passage.block));
    const restored = passage.changed ? ` ${dossier.restored}` : '';
    const doubts = doubtReasons([passage]).map((reason) => ` ${DOUBT_SIGN} ${reason}`);
    return h('li', { id: `n${number}` }, [
      inItsLanguage(passage.label, nameIn(passage)),
      `, ¶${passage.block.slice(1)}: `,
      inItsLanguage(openQuotes(markDoubts(passage)), languageOf(passage)),
      `${restored}${doubts.join('')} `,
      h('a', { href: address }, address),
    ]);
  };

  return {
    languageOf,
    cite: (passages) => {
      const cited = [...new Set(passages.map(numberOf))];
      return cited.map((number) =>
        h('sup', [
          h('a', { href: `${file}#n${number}`, ariaLabel: dossier.note(number) }, String(number)),
        ]),
      );
    },
    list: () => h('ol', { className: ['notes'] }, [...numbers.values()].map(item)),
  };
}
