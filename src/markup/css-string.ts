/** A text as a string of CSS: what could end it, or the style that it stands in, is escaped. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:;!?'’“”()–—-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
