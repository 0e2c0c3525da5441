import ts from 'typescript';

/** What holds content in a file: the literal that is exported, however it is wrapped in a `define…` call. */
export function rootsOf(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const roots = new Map<string, ts.Expression>();
  for (const statement of file.statements) {
    if (ts.isExportAssignment(statement)) roots.set('default', literalIn(statement.expression));
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) roots.set(name.text, literalIn(initializer));
  }
  return roots;
}

function literalIn(expression: ts.Expression): ts.Expression {
  if (ts.isCallExpression(expression)) {
    const last = expression.arguments.at(-1);
    return last ? literalIn(last) : expression;
  }
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression))
    return literalIn(expression.expression);
  return expression;
}

/** The node at a key path such as `observations.down.suspects.0.problem`, or the deepest one on the way to it. */
export function nodeAt(root: ts.Expression, path: readonly string[]): ts.Node {
  let node: ts.Node = root;
  let name: ts.Node = root;
  let rest = path;
  while (rest.length) {
    const inner = literalIn(node as ts.Expression);
    const next = ts.isObjectLiteralExpression(inner) ? propertyOf(inner, rest) : elementOf(inner, rest);
    if (!next) break;
    ({ node, name, rest } = next);
  }
  return rest.length || isBranch(node) ? name : node;
}

interface Found {
  readonly node: ts.Node;
  /** What an author reads as its name: the key, or the element itself. */
  readonly name: ts.Node;
  readonly rest: readonly string[];
}

/** A key may hold dots itself (`2.1`): the longest one that fits wins. */
function propertyOf(object: ts.ObjectLiteralExpression, path: readonly string[]): Found | null {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join('.');
    const property = object.properties.find((one) => one.name && nameOf(one.name) === key);
    if (property?.name && ts.isPropertyAssignment(property))
      return { node: property.initializer, name: property.name, rest: path.slice(length) };
    if (property?.name) return { node: property.name, name: property.name, rest: [] };
  }
  return null;
}

function elementOf(node: ts.Node, [index, ...rest]: readonly string[]): Found | null {
  const element = ts.isArrayLiteralExpression(node) ? node.elements[Number(index)] : undefined;
  return element ? { node: element, name: element, rest } : null;
}

function isBranch(node: ts.Node): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}

/** The key path of a node from the literal that holds it, as its author would say it. */
export function pathOf(node: ts.Node): string {
  const keys: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent)) keys.unshift(nameOf(parent.name));
    else if (ts.isShorthandPropertyAssignment(parent)) keys.unshift(parent.name.text);
    else if (ts.isArrayLiteralExpression(parent)) keys.unshift(String(parent.elements.indexOf(at as ts.Expression)));
  }
  return keys.join('.');
}
