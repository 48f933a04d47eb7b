/** Stands for up to two words of any kind. */
export const GAP = '~';

function partsOf(line: string): string[] {
  const parts = line.match(/\([^()]*\)|[^\s()]+/g) ?? [];
  if (parts.join('').length !== line.replace(/(?<!\()\s+(?![^(]*\))/g, '').length) {
    throw new SyntaxError(`the brackets of this expression do not close: ${line}`);
  }
  return parts;
}

/**
 * Spells out a line of the phrasebook: `(top|senior) diplomat` gives two expressions. An alternative may be a phrase.
 *
 * @returns each expression as its words, `~` among them
 * @throws SyntaxError when a bracket does not close
 */
export function parseExpression(line: string): string[][] {
  let expressions: string[][] = [[]];
  for (const part of partsOf(line)) {
    const options = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    expressions = expressions.flatMap((words) =>
      options.map((option) => [...words, ...option.trim().split(/\s+/).filter(Boolean)]),
    );
  }
  return expressions;
}
