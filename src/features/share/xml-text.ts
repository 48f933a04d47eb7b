const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Leaves out the characters that no XML document may hold (XML 1.0, production 2), such as U+0001 and lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}
