import type { Token } from '../../normalize/language/tokens.ts';

/** The words of some tokens of a text, with the spaces and marks that stand between those that are neighbours. */
export function joinWords(tokens: readonly Token[], text: string): string {
  let result = '';
  let before: Token | undefined;
  for (const token of tokens) {
    const glued = before && token.start === before.end;
    const gap = before && /^\s/.test(text.slice(before.end, token.start));
    const closes = /^[,.;:!?’”)]|^['’]s$/.test(token.text);
    result +=
      before && !glued && !(closes && !gap) ? (closes ? token.text : ` ${token.text}`) : token.text;
    before = token;
  }
  return result.trim();
}
