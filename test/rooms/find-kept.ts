import ts from 'typescript';

const MAKES_COLLECTION = /^(?:Map|Set|WeakMap|WeakSet|Array)$/;
/** `=`, `??=`, `+=`, and not `===` */
const ASSIGNS = /^(?:[^=!<>]{1,3})?=$/;
const FILLS = /^(?:set|add|push|unshift|splice)$/;

const isMadeToBeFilled = (value: ts.Expression): boolean =>
  (ts.isNewExpression(value) && MAKES_COLLECTION.test(value.expression.getText())) ||
  ts.isArrayLiteralExpression(value) ||
  ts.isObjectLiteralExpression(value);

/** The names whose content is changed: `a.set(…)`, `a.b = …`, `a[0] ??= …`. */
function filledNames(tree: ts.SourceFile): Set<string> {
  const filled = new Set<string>();
  const isAccess = (node: ts.Node) =>
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  const walk = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      FILLS.test(node.expression.name.text)
    ) {
      filled.add(node.expression.expression.getText());
    }
    if (
      ts.isBinaryExpression(node) &&
      ASSIGNS.test(node.operatorToken.getText()) &&
      isAccess(node.left)
    ) {
      filled.add(node.left.expression.getText());
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return filled;
}

/** Each `WeakMap` and its like that is made, at whatever depth: they are there for nothing but to remember. */
function weakMaps(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /^Weak(?:Map|Ref|Set)$/.test(node.expression.getText())) {
      const { parent } = node;
      found.push(ts.isVariableDeclaration(parent) ? parent.name.getText() : node.getText());
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

/**
 * What a module can keep from one call of its functions to the next: a `let`, a collection that is filled later, a
 * `WeakMap`. A component has none: its code runs anew for each page.
 *
 * @returns the names
 */
export function keptIn(code: string): string[] {
  const tree = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const filled = filledNames(tree);
  const declared = tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { declarations, flags } = statement.declarationList;
    const isConst = (flags & ts.NodeFlags.Const) !== 0;
    return declarations
      .filter(
        ({ name, initializer }) =>
          !isConst || (initializer && isMadeToBeFilled(initializer) && filled.has(name.getText())),
      )
      .map(({ name }) => name.getText());
  });
  return [...new Set([...declared, ...weakMaps(tree)])];
}
