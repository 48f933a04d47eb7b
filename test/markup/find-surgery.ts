import ts from 'typescript';

/** Methods that look into a string, or make another one of it. */
const METHODS = new Set(
  'replace replaceAll match matchAll search split indexOf lastIndexOf includes startsWith endsWith slice substring substr at test exec'.split(
    ' ',
  ),
);
/** A tag, the end of one or a comment, also as an expression writes it. Look-behinds and named groups are none. */
const TAG = /(?<!\(\?)<(?:\\?\/|!|[a-z])/i;
/** What holds finished markup, by its name. */
const MARKUP_NAME = /^(?:html|markup|xml)$|(?:Html|Markup|Xml)$/;

const nameOf = (node: ts.Expression): string | undefined => {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isCallExpression(node)) return nameOf(node.expression);
  return undefined;
};

const hasTag = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateExpression(node)) &&
  TAG.test(node.getText());

/**
 * Places where code looks for markup in a string, or takes a string apart that holds markup: what a parser is for.
 *
 * @returns one line each: `a.ts:3: html.replace('</head>', …)`
 */
export function findSurgery(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${node.getText().replace(/\s+/g, ' ').slice(0, 80)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && hasTag(node)) report(node);
    if (ts.isNewExpression(node) && nameOf(node.expression) === 'RegExp') {
      if (node.arguments?.some(hasTag)) report(node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const looksIn = METHODS.has(name.text);
      const forTag = node.arguments.some(
        (one) => hasTag(one) && !ts.isRegularExpressionLiteral(one),
      );
      if (looksIn && (forTag || MARKUP_NAME.test(nameOf(expression) ?? ''))) report(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
