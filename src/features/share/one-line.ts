/** A text on one line, without control characters: a second line of it could mean something to a format. */
export const oneLine = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
