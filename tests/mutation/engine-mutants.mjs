// Every small fault that could be put into a source file, as text to put in place of text. Pure: source in, mutants out.
import ts from 'typescript';

/** Of the wording of law-check's messages a test asks file, line and what is meant, not each letter. */
const WORDING = new Set(['problem']);

const BINARY = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '-': ['+'],
  '*': ['/'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** A method with another in its place; `null` takes the call away and leaves what it was called on. */
const METHODS = {
  filter: null,
  sort: null,
  toSorted: null,
  reverse: null,
  toReversed: null,
  slice: null,
  trim: null,
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
};

/** @returns {{ start: number, end: number, put: string, line: number, what: string }[]} */
export function faultsIn(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, put, what = put) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ start, end: node.end, put, line, what: `${shortened(text.slice(start, node.end))} → ${shortened(what)}` });
  };
  walk(source, (node) => mutate(node, text, add));
  return found;
}

const shortened = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 60);

/** Types, imports and words for people say nothing that runs differently. */
function walk(node, visit) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  visit(node);
  ts.forEachChild(node, (child) => {
    if (!(ts.isCallExpression(node) && WORDING.has(node.expression.getText()) && isWords(child))) walk(child, visit);
  });
}

const isWords = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function mutate(node, text, add) {
  if (ts.isBinaryExpression(node)) binary(node, add);
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, text.slice(node.operand.pos, node.end));
  else if (ts.isPostfixUnaryExpression(node))
    add(node, `${node.operand.getText()}${node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'}`);
  else if (ts.isConditionalExpression(node)) for (const put of ['true', 'false']) add(node.condition, put);
  else if (ts.isIfStatement(node)) for (const put of ['true', 'false']) add(node.expression, put);
  else if (ts.isWhileStatement(node)) add(node.expression, 'false');
  else if (ts.isForStatement(node) && node.condition) add(node.condition, 'false');
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) words(node, add);
  else if (ts.isArrayLiteralExpression(node)) add(node, node.elements.length > 0 ? '[]' : "['mutant']");
  else if (ts.isCallExpression(node)) call(node, add);
  else body(node, add);
}

function binary(node, add) {
  const operator = node.operatorToken.getText();
  for (const put of BINARY[operator] ?? []) add(node.operatorToken, put);
}

function words(node, add) {
  const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  if (isName || ts.isLiteralTypeNode(node.parent)) return;
  const isEmpty = ts.isStringLiteralLike(node) && node.text === '';
  add(node, isEmpty ? "'mutant'" : "''");
}

function call(node, add) {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  if (!Object.hasOwn(METHODS, name.text)) return;
  const other = METHODS[name.text];
  if (other === null) add(node, expression.getText(), `without ${name.text}`);
  else add(name, other);
}

/** A function that does nothing. */
function body(node, add) {
  if (!ts.isFunctionLike(node) || !node.body) return;
  if (ts.isBlock(node.body)) {
    if (node.body.statements.length > 0) add(node.body, '{}');
  } else if (node.body.getText() !== 'undefined') add(node.body, 'undefined');
}

/** The source with a call at the head of each function, so that a test run tells which functions it reached. */
export function reached(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const puts = [];
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || !node.body) return;
    const mark = `globalThis.reach(${JSON.stringify(placeOf(name, node))})`;
    if (ts.isBlock(node.body)) puts.push({ at: node.body.getStart(source) + 1, text: `${mark};` });
    else puts.push({ at: node.body.getStart(source), text: `(${mark}, ` }, { at: node.body.end, text: ')', isEnd: true });
  });
  // From the end, so that places stay true; at one place an end stands before a beginning.
  puts.sort((a, b) => b.at - a.at || (a.isEnd ? 1 : 0) - (b.isEnd ? 1 : 0));
  return puts.reduce((done, put) => done.slice(0, put.at) + put.text + done.slice(put.at), text);
}

/** The function a place lies in, as `reached` names it; null for what runs when the module is read. */
export function functionAt(name, text, position) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  let found = null;
  const look = (node) => {
    if (node.pos > position || node.end < position) return;
    if (ts.isFunctionLike(node) && node.body && node.body.getStart(source) <= position && position <= node.body.end)
      found = placeOf(name, node);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const placeOf = (name, node) => `${name}@${node.body.getStart()}`;
