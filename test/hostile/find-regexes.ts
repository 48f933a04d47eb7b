import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression in the project's own code. */
export interface FoundRegex {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The code of an Astro component: its frontmatter, on the lines where it stands. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[0].replaceAll('---', '   ') ?? '';
}

function regexesIn(file: string): {
  literals: FoundRegex[];
  made: { file: string; code: string }[];
} {
  const code = codeOf(file);
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const literals: FoundRegex[] = [];
  const made: { file: string; code: string }[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      literals.push({ file, line: lineOf(node), source, flags });
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      made.push({ file, code: node.getText() });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return { literals, made };
}

/**
 * Every regular expression of `src` and `scripts`, tests left out.
 *
 * @returns the literals, and the places where one is made of a string, which only running the code could tell
 */
export function findRegexes(): { literals: FoundRegex[]; made: { file: string; code: string }[] } {
  const files = globSync('{src,scripts}/**/*.{ts,mjs,astro}')
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  const found = files.map(regexesIn);
  return {
    literals: found.flatMap(({ literals }) => literals),
    made: found.flatMap(({ made }) => made),
  };
}
