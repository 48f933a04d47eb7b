/** Stands for up to two words of any kind. */
export const GAP = '~';

function partsOf(line: string): string[] {
  const parts = line.match(/\([^()]*\)|[^\s()]+/g) ?? [];
  if (parts.join('').length !== line.replace(/\s(?![^(]*\))/g, '').length) {
    throw new SyntaxError(`the brackets of this expression do not close: ${line}`);
  }
  return parts;
}

/**
 * Reads a line of the phrasebook: `(top|senior) diplomat` has two parts, the first with two alternatives. An
 * alternative may be a phrase.
 *
 * @returns part by part its alternatives, each as its words; `~` is a word of its own
 * @throws SyntaxError when a bracket does not close
 */
export function parseExpression(line: string): string[][][] {
  return partsOf(line).map((part) => {
    const options = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    return options.map((option) => option.match(/\S+/g) ?? []);
  });
}
