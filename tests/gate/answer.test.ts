import { describe, expect, test } from 'vitest';
import type { CallName } from '../../electron/contract/calls.ts';
import { callNames } from '../../electron/contract/names.ts';
import { ReadoutError } from '../../electron/contract/results.ts';
import { answerCall, type Handlers } from '../../electron/gate/answer.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { goodInputs } from './inputs.ts';

const texts = textsFor('en');
const quiet = { texts, report: () => undefined };

/** Handlers of which one does something; a call that reaches any other fails the test. */
function only<Name extends CallName>(name: Name, handler: (input: unknown) => unknown): Partial<Handlers> {
  return { [name]: handler };
}

async function reaches(name: CallName, input: unknown): Promise<readonly unknown[]> {
  const reached: unknown[] = [];
  const result = await answerCall(
    name,
    input,
    only(name, (read) => reached.push(read)),
    quiet,
  );
  if (!result.ok) expect(result.error.code).toBe('bad-input');
  expect(reached.length).toBe(result.ok ? 1 : 0);
  return reached;
}

/** The same value with one key more, at every depth where there is an object. */
function withStrangers(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => withStrangers(item).map((odd) => value.with(at, odd)));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const deeper = entries.flatMap(([key, item]) => withStrangers(item).map((odd) => ({ ...value, [key]: odd })));
  return [{ ...value, stranger: 1 }, ...deeper];
}

/** The same value with one part of a wrong type, or without it. */
function withWrongParts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const { [key]: _left, ...without } = { ...value } as { [key: string]: unknown };
    const wrong = [
      { ...value, [key]: 17n },
      { ...value, [key]: Symbol.iterator },
      { ...value, [key]: { odd: [] } },
    ];
    return [...wrong, ...(key === 'colour' || isOptional(key) ? [] : [without]), ...nested(value, key, item)];
  });
}

function nested(value: object, key: string, item: unknown): unknown[] {
  return withWrongParts(item).map((odd) => ({ ...value, [key]: odd }));
}

/** Parts that the contract lets a caller leave out. */
function isOptional(key: string): boolean {
  const fields = ['marking', 'preparedFor', 'preparedBy', 'preparedOn', 'embargo', 'embargoSeen', 'document', 'tag'];
  return ['paper', 'tab', 'pane', 'lastArticleId', 'sideWidth', 'due', 'iso', ...fields].includes(key);
}

describe.each(callNames)('%s', (name) => {
  const inputs: readonly unknown[] = goodInputs[name];

  test('lets through what a window of ours sends', async () => {
    for (const input of inputs) expect(await reaches(name, input)).toEqual([input]);
  });

  test('refuses what is none of its shape', async () => {
    const shapeless = [null, 0, 1e308, true, '', 'text', [], [{}], 5n, new Map(), () => 0, 'x'.repeat(5_000_000)];
    const foreign = inputs.every((input) => input === undefined) ? [...shapeless, {}] : [...shapeless, undefined];
    for (const input of foreign) {
      // An empty object is a change of no setting.
      if (name === 'saveSettings' && input instanceof Map) continue;
      expect(await reaches(name, input)).toEqual([]);
    }
  });

  test('refuses keys that nobody agreed on', async () => {
    for (const input of inputs.flatMap(withStrangers)) expect(await reaches(name, input)).toEqual([]);
  });

  test('refuses parts that are missing or of another type', async () => {
    if (name === 'savePdf' || name === 'print') {
      expect(await reaches(name, { articleId: 'a1' })).toEqual([]);
      expect(await reaches(name, { articleId: 'a1', paper: 'a3' })).toEqual([]);
    }
    for (const input of inputs.flatMap(withWrongParts)) expect(await reaches(name, input)).toEqual([]);
  });
});

test.each<[CallName, unknown]>([
  ['openArticle', { articleId: 'x'.repeat(10_000) }],
  ['openArticle', { articleId: '' }],
  ['saveNote', { noteId: 'n1', text: 'x'.repeat(1_000_001) }],
  ['editFact', { factId: 'f1', body: { kind: 'keyPoint', text: 'x'.repeat(20_001) } }],
  ['addFact', { articleId: 'a1', body: { kind: 'place', name: 'Here' }, spans: Array(201).fill({ start: 0, end: 1 }) }],
  ['addFact', { articleId: 'a1', body: { kind: 'place', name: 'Here' }, spans: [{ start: 4, end: 4 }] }],
  ['addFact', { articleId: 'a1', body: { kind: 'place', name: 'Here' }, spans: [{ start: -1, end: 4 }] }],
  ['addFact', { articleId: 'a1', body: { kind: 'place', name: 'Here' }, spans: [{ start: 0.5, end: 4 }] }],
  ['saveSettings', { sideWidth: Number.NaN }],
  ['saveSettings', { sideWidth: Number.POSITIVE_INFINITY }],
  ['pageIsSet', { printed: -1, omitted: 0, pages: 1, typeSize: 10, pinsWithoutRoom: [], unprintable: [] }],
])('%s refuses what is too large or out of range', async (name, input) => {
  expect(await reaches(name, input)).toEqual([]);
});

test('a refusal of the input names the place, never the words', async () => {
  const secret = 'a very private thought';
  const result = await answerCall('saveNote', { noteId: 'n1', text: [secret], [secret]: 1 }, {}, quiet);
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(JSON.stringify(result)).toContain('text: invalid_type');
  expect(JSON.stringify(result)).not.toContain(secret);
});

test('a refusal that was foreseen keeps its code and gets its sentence', async () => {
  const handlers = only('openArticle', () => {
    throw new ReadoutError('not-found', 'The article');
  });
  const result = await answerCall('openArticle', { articleId: 'a1' }, handlers, quiet);
  expect(result).toEqual({
    ok: false,
    error: { code: 'not-found', message: texts.errors['not-found']('The article') },
  });
});

test('anything else crosses as internal, without a word of it, and is reported', async () => {
  const reported: unknown[] = [];
  const fault = new TypeError('cannot read "my secret note"');
  const handlers = only('noteTags', () => Promise.reject(fault));
  const result = await answerCall('noteTags', undefined, handlers, { texts, report: (error) => reported.push(error) });
  expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(result)).not.toMatch(/secret|stack|\.ts:/);
  expect(reported).toEqual([fault]);
});

test('a call that has no handler in this run is refused', async () => {
  expect(await answerCall('noteTags', undefined, {}, quiet)).toMatchObject({
    ok: false,
    error: { code: 'library-unavailable' },
  });
});
