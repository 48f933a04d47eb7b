import { type Token, tokenize } from '../language/tokens.ts';
import type { WitnessText } from '../step.ts';

/** One sentence of another report. */
export interface WitnessSentence {
  readonly report: string;
  readonly block: string;
  /** The block's text, in which `words` have their offsets. */
  readonly text: string;
  readonly words: readonly Token[];
}

const CONTENT_LENGTH = 5;

/** Words long enough to tell one sentence from another. */
export const contentWords = (words: readonly Token[]): Set<string> =>
  new Set(words.filter(({ lower }) => lower.length >= CONTENT_LENGTH).map(({ lower }) => lower));

/** The sentences of the reports whose words can be trusted: those that no spinner went through. */
export function witnessSentences(witnesses: readonly WitnessText[]): WitnessSentence[] {
  return witnesses
    .filter((witness) => !witness.spun)
    .flatMap(({ report, blocks }) =>
      blocks.flatMap(({ id, text }) => {
        const bySentence = new Map<number, Token[]>();
        for (const token of tokenize(text)) {
          if (token.kind === 'mark') continue;
          const words = bySentence.get(token.sentence) ?? [];
          bySentence.set(token.sentence, words);
          words.push(token);
        }
        return [...bySentence.values()].map((words) => ({ report, block: id, text, words }));
      }),
    );
}
