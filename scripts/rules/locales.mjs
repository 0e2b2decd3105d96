import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.mjs';
import { parse, walk } from './syntax.mjs';

const folder = 'src/shared/locales';
const plural = /_(zero|one|two|few|many|other)$/;

/** Both languages say the same things, nothing is said emptily, and every sentence the code asks for exists. */
export function checkLocales(root) {
  if (!existsSync(join(root, folder))) return [];
  const languages = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const keys = new Map(languages.map(({ name }) => [name, readKeys(root, `${folder}/${name}`)]));
  const all = new Set([...keys.values()].flatMap((texts) => [...texts.keys()]));
  return [...unequalKeys(keys, all), ...emptyTexts(keys), ...unknownKeys(root, all)];
}

/** feature:path.to.key → text; plural forms count as one key, since languages have different ones. */
function readKeys(root, languageFolder) {
  const texts = new Map();
  for (const file of listFiles(root, [languageFolder], /\.json$/)) {
    const feature = file.slice(languageFolder.length + 1, -'.json'.length);
    const collect = (value, path) => {
      if (typeof value === 'string') texts.set(`${feature}:${path.join('.').replace(plural, '')}`, value);
      else for (const [name, inner] of Object.entries(value)) collect(inner, [...path, name]);
    };
    collect(JSON.parse(readFileSync(join(root, file), 'utf8')), []);
  }
  return texts;
}

function unequalKeys(keys, all) {
  return [...keys].flatMap(([language, texts]) =>
    [...all]
      .filter((key) => !texts.has(key))
      .map((key) => ({ rule: 'same-keys-in-both-languages', file: `${folder}/${language}`, detail: `lacks ${key}` })),
  );
}

function emptyTexts(keys) {
  return [...keys].flatMap(([language, texts]) =>
    [...texts]
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => ({ rule: 'no-empty-text', file: `${folder}/${language}`, detail: key })),
  );
}

function unknownKeys(root, all) {
  const files = listFiles(root, ['src'], /\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file));
  return files.flatMap((file) =>
    askedKeys(parse(root, file))
      .filter((asked) => !exists(asked, all))
      .map(({ start, isWhole }) => ({ rule: 'key-exists', file, detail: isWhole ? start : `${start}…` })),
  );
}

/** A key whose beginning is computed, feature and all, cannot be judged here. */
function exists({ start, isWhole, namespaces }, all) {
  if (start === '' && !isWhole) return true;
  const names = start.includes(':') ? [start] : namespaces.map((namespace) => `${namespace}:${start}`);
  return names.some((name) => (isWhole ? all.has(name) : [...all].some((key) => key.startsWith(name))));
}

/** First arguments of `t(…)`: whole keys, or the fixed beginning of a computed one. */
function askedKeys(tree) {
  const namespaces = [];
  const asked = [];
  const ask = (argument) => {
    if (argument.type === 'StringLiteral') asked.push({ start: argument.value, isWhole: true, namespaces });
    if (argument.type === 'TemplateLiteral') {
      asked.push({ start: argument.quasis[0].raw, isWhole: argument.quasis.length === 1, namespaces });
    }
    if (argument.type === 'ConditionalExpression') {
      ask(argument.consequent);
      ask(argument.alternate);
    }
  };
  walk(tree, (node) => {
    if (node.type !== 'CallExpression' || node.arguments.length === 0) return;
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? callee.property.value : callee.value;
    const [{ expression }] = node.arguments;
    if (name === 'useTranslation' && expression.type === 'StringLiteral') namespaces.push(expression.value);
    if (name === 't') ask(expression);
  });
  return asked;
}
