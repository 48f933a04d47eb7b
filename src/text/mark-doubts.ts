import { type Doubt, partsByDoubt } from '../article/doubts.ts';
import { DOUBT_SIGN } from './doubt-sign.ts';

interface Doubted {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** `{ text: 'a calm sea', doubts: [calm] }` => `a calm [?] sea`. */
export function markDoubts({ text, doubts }: Doubted): string {
  return partsByDoubt(text, doubts)
    .map((part) => (part.reason === undefined ? part.text : withSign(part.text)))
    .join('');
}

/** Where the signs of {@link markDoubts} come in, as offsets into the text without them. */
export const signPlaces = ({ text, doubts }: Doubted): number[] => {
  let at = 0;
  return partsByDoubt(text, doubts).flatMap((part) => {
    at += part.text.length;
    return part.reason === undefined ? [] : [at - endOf(part.text).length];
  });
};

const endOf = (words: string) => /(?<![\s”’"'»])[\s”’"'»]*$/u.exec(words)?.[0] ?? '';

/** The sign stands after the words, before the space or the closing mark that a doubt may end with. */
function withSign(words: string): string {
  const end = endOf(words);
  return `${words.slice(0, words.length - end.length)} ${DOUBT_SIGN}${end}`;
}

/** Why words are doubted, each reason once, after the words that it is about: `“calm”: Which?` */
export function doubtReasons(texts: readonly Doubted[]): string[] {
  const words = texts.flatMap(({ text, doubts }) =>
    doubts.map(({ start, end, reason }) => ({ words: text.slice(start, end).trim(), reason })),
  );
  const byReason = Map.groupBy(words, ({ reason }) => reason);
  return [...byReason].map(([reason, about]) => {
    const quoted = [...new Set(about.map((one) => `“${one.words.replace(/[“”]/g, '')}”`))];
    return `${quoted.join(', ')}: ${reason}`;
  });
}
