import { type MarkedText, parseMarkedText } from './marked-text.ts';

/** One sentence of a gold set and the kind that its heading names. */
export interface GoldSentence extends MarkedText {
  readonly kind: string;
}

/** Reads a gold set: one marked sentence a line; `## kind` heads those below it, other `#` lines are remarks. */
export function parseGoldSet(text: string): GoldSentence[] {
  let kind = '';
  const sentences: GoldSentence[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3);
    else if (line !== '' && !line.startsWith('#'))
      sentences.push({ kind, ...parseMarkedText(line) });
  }
  return sentences;
}
