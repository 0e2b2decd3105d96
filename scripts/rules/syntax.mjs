import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { listFiles } from './files.mjs';

const spokenAttributes =
  /^(title|placeholder|alt|label|description|extra|help|tooltip|okText|cancelText|aria-(label|description|roledescription|valuetext))$/;
const networkConstructors = new Set([
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'RTCPeerConnection',
  'WebTransport',
]);
const electronNetwork = new Set(['net', 'autoUpdater', 'netLog']);

/** What only the syntax tree tells: text in components, `any`, network calls, who listens to the renderer, barrels. */
export function checkSyntax(root) {
  return listFiles(root, ['src'], /\.tsx?$/)
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => checkFile(root, file));
}

function checkFile(root, file) {
  const tree = parse(root, file);
  const found = [];
  const speaks = /^src\/(main|renderer)\//.test(file);
  const report = (rule, detail = '') => found.push({ rule, file, detail });
  if (isBarrel(tree.body)) report('no-barrel', 'a file that only re-exports');
  walk(tree, (node) => {
    for (const judge of judges) judge(node, { file, speaks, report });
  });
  return [...new Map(found.map((violation) => [JSON.stringify(violation), violation])).values()];
}

const judges = [
  function noAny(node, { report }) {
    if (node.type === 'TsKeywordType' && node.kind === 'any') report('no-any');
  },
  function textLivesInLocales(node, { speaks, report }) {
    if (!speaks) return;
    for (const words of spokenWords(node)) report('text-in-code', words.trim().slice(0, 40));
  },
  function ipcMainOnlyInRpc(node, { file, report }) {
    const isNamed = node.type === 'Identifier' && node.value === 'ipcMain';
    if (isNamed && file !== 'src/main/rpc.ts') report('ipc-main-only-in-rpc');
  },
  function noNetworkCall(node, { report }) {
    if (node.type === 'CallExpression' && calledName(node.callee) === 'fetch') report('no-network-call', 'fetch');
    if (node.type === 'CallExpression' && calledName(node.callee) === 'sendBeacon')
      report('no-network-call', 'sendBeacon');
    if (node.type === 'NewExpression' && networkConstructors.has(calledName(node.callee))) {
      report('no-network-call', calledName(node.callee));
    }
    if (node.type === 'ImportDeclaration' && /^electron(\/|$)/.test(node.source.value)) {
      for (const { local, imported } of node.specifiers) {
        const name = imported?.value ?? local.value;
        if (electronNetwork.has(name)) report('no-network-call', `electron ${name}`);
      }
    }
  },
];

/** The text a node would show to a user: any words in markup, Chinese anywhere. */
function spokenWords(node) {
  switch (node.type) {
    case 'JSXElement':
      // What is printed on a key is the same in every language.
      return node.opening.name.value === 'kbd' ? [] : wordsOfChildren(node);
    case 'JSXFragment':
      return wordsOfChildren(node);
    case 'JSXAttribute':
      return spokenAttributes.test(attributeName(node.name)) ? literals(node.value).filter(hasLetter) : [];
    case 'StringLiteral':
      return [node.value].filter(hasHan);
    case 'TemplateElement':
      return [node.raw].filter(hasHan);
    default:
      return [];
  }
}

function wordsOfChildren({ children }) {
  return children.flatMap((child) => (child.type === 'JSXText' ? [child.value] : literals(child))).filter(hasLetter);
}

function literals(node) {
  if (node?.type === 'JSXExpressionContainer') return literals(node.expression);
  return node?.type === 'StringLiteral' ? [node.value] : [];
}

function hasLetter(text) {
  return /\p{L}/u.test(text);
}

function hasHan(text) {
  return /\p{Script=Han}/u.test(text);
}

function attributeName(name) {
  return name.type === 'Identifier' ? name.value : `${name.namespace.value}:${name.name.value}`;
}

/** `fetch` of `fetch()`, `window.fetch()` and `globalThis.fetch()`. */
function calledName(callee) {
  if (callee.type === 'Identifier') return callee.value;
  const isGlobal =
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    ['window', 'globalThis', 'self', 'navigator'].includes(callee.object.value);
  return isGlobal ? callee.property.value : undefined;
}

function isBarrel(body) {
  const reExports = body.filter(
    ({ type, source }) => type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source),
  );
  return (
    reExports.some(({ type }) => type === 'ExportAllDeclaration') ||
    (body.length > 0 && reExports.length === body.length)
  );
}

export function parse(root, file) {
  const text = readFileSync(join(root, file), 'utf8');
  return parseSync(text, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2024' });
}

export function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    for (const [name, child] of Object.entries(node)) if (name !== 'span') walk(child, visit);
  }
}
