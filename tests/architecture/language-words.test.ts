import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packs } from '../../electron/drafting/languages/packs.ts';
import { reasonWording } from '../../electron/texts/es/reasons.ts';
import { childrenOf, type Literal, literalsOf, type Node, treeOf } from './words/literals.ts';

const electron = join(import.meta.dirname, '../../electron');
const tags = packs.map(({ tag }) => tag);

const filesOf = (room: string) =>
  readdirSync(join(electron, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
const read = (file: string) => readFileSync(join(electron, file), 'utf8');

/** The engine: everything but the packs, and the gazetteer, which holds names of the world and no words. */
const isPack = (file: string) => tags.some((tag) => file.startsWith(`drafting/languages/${tag}/`));
const engine = filesOf('drafting').filter((file) => !isPack(file) && !file.startsWith('drafting/gazetteer/'));

/** The values that types declare: members of unions, and of lists in the contract that unions are made of. */
function declaredIn(node: Node, inType = false): string[] {
  const typed = inType || node.type === 'TSLiteralType' || node.type === 'TSAsExpression';
  const own = typed && node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
  return [...own, ...childrenOf(node).flatMap((child) => declaredIn(child, typed))];
}
const declared = new Set([...filesOf('contract'), ...engine].flatMap((file) => declaredIn(treeOf(read(file)))));

/** What the interface can word as a reason: its phrases, and what stands around words of the source. */
const reasons = new Set([
  ...Object.keys(reasonWording.phrases),
  ...reasonWording.frames.flatMap(({ before, after }) => [before.trim(), after.trim()]),
]);
const isReason = (text: string) =>
  reasons.has(text.trim()) ||
  text.split(/[;:] ?/u).every((part) => part.trim() === '' || reasons.has(part.trim())) ||
  [...reasons].some((reason) => reason.endsWith(text.trim()) && text.trim().includes(' '));

/** A regular expression without its classes, escapes and ranges, in which letters can only be words or endings of words. */
const bare = (pattern: string) => pattern.replace(/\\[pP]\{\w+\}|\\\w|[A-Za-z]-[A-Za-z]/gu, '');

/** Why a literal is taken for words of a language; undefined where it is none. */
function offence({ kind, text, compared }: Literal): string | undefined {
  if (kind === 'regex') return /\p{L}/u.test(bare(text)) ? 'letters in a pattern' : undefined;
  if (!/\p{L}/u.test(text)) return undefined;
  if (tags.includes(text)) return 'the tag of a language';
  if (compared) return 'set against words of the text';
  if (kind === 'string' && declared.has(text)) return undefined;
  return isReason(text) ? undefined : 'no declared value and no reason';
}

const offencesIn = (code: string) =>
  literalsOf(code).flatMap((literal) => {
    const why = offence(literal);
    return why === undefined ? [] : [`${literal.line}: ${literal.text} (${why})`];
  });

test('no file of the engine has a word of a language, or names one', () => {
  expect(engine.length).toBeGreaterThan(100);
  expect(engine.flatMap((file) => offencesIn(read(file)).map((line) => `${file}:${line}`))).toEqual([]);
});

test('only the list of packs, and what is their own, loads a pack', () => {
  const loads = tags.map((tag) => `/${tag}/`);
  const loading = filesOf('drafting').filter(
    (file) => !isPack(file) && loads.some((folder) => new RegExp(`from '[^']*${folder}`, 'u').test(read(file))),
  );
  expect(loading).toEqual(['drafting/languages/packs.ts']);
});

test.each([
  ["if (token.lower === 'will') stop();", 'will'],
  ["const going = new Set(['habrá', 'iba']);", 'habrá'],
  ['const told = /^(?:será|serán)$/u;', 'será'],
  ['const plural = /s$/;', 's$'],
  ['const ends = (noun: string) => noun.endsWith(`a`);', 'a'],
  ["const number = new RegExp('\\\\d+(?:th|st)', flags);", 'th|st'],
  ["if (pack.tag === 'es') stop();", 'es'],
  ["if (tokens[at]?.lower === 'person') stop();", 'person'],
])('%s is found', (code, word) => {
  expect(offencesIn(code).join()).toContain(word);
});

test.each([
  "if (entity.kind === 'person') stop();",
  'const acronym = /^\\p{Lu}{2,6}$/u.test(name);',
  "const fact = { kind: 'commitment', reason: 'future tense' };",
  `const fact = { reason: \`reported speech: \${verb}; speaker not told\` };`,
  "import { other } from './word.ts';",
  'const first = words.map(({ lower }) => lower).join(", ");',
])('%s is none', (code) => {
  expect(offencesIn(code)).toEqual([]);
});
