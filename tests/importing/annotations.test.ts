import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourFrom } from '../../electron/importing/annotations/colour.ts';
import { readAnnotationFile } from '../../electron/importing/annotations/read-annotation-file.ts';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown) => readAnnotationFile('a.jsonld', bytes(value));
const refusal = (value: unknown) => {
  try {
    read(value);
    return undefined;
  } catch (error) {
    return error;
  }
};
const quoted = (exact: string) => ({ source: 'x', selector: { type: 'TextQuoteSelector', exact } });
const good = { id: 'urn:uuid:1', type: 'Annotation', bodyValue: 'Yes', target: quoted('words') };

describe('a file that is none, or too much, is refused whole', () => {
  test.each([
    ['no JSON', '{"type": "AnnotationSet", "items": ['],
    ['words', 'Dear Sir,'],
    ['a number', 7],
    ['another object', { hello: 'world' }],
    ['a collection whose page lies elsewhere', { type: 'AnnotationCollection', first: 'https://example.org/page1' }],
    ['items that are no list', { type: 'AnnotationSet', items: { 0: good } }],
    ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects in objects', `${'{"items":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ])('%s', (_, value) => {
    expect(refusal(value)).toMatchObject({ code: 'not-annotations' });
  });

  test('ten thousand annotations, and a huge file', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...good, id: `urn:uuid:${at}` }));
    expect(refusal(many)).toMatchObject({ code: 'too-many-annotations', detail: 'a.jsonld: 10000' });
    expect(refusal(`["${'x'.repeat(9 * 1024 * 1024)}"]`)).toMatchObject({ code: 'too-large' });
    expect(refusal('\u0000\u0001\u0002 not text')).toMatchObject({ code: 'not-text' });
  });
});

test('an annotation that is none is refused by itself, with its place and the reason', () => {
  const { total, incoming, refused } = read([
    good,
    null,
    'Annotation',
    { ...good, id: 5 },
    { ...good, id: 'a', bodyValue: { toString: 'x' } },
    { ...good, id: 'b', target: { selector: { type: 'TextQuoteSelector', exact: 12 } } },
    { ...good, id: 'c', type: 'Person' },
    { ...good, id: 'd', bodyValue: 'x'.repeat(200_000) },
    { ...good, id: 'e', target: quoted('x'.repeat(30_000)) },
    { id: 'f', type: 'Annotation', target: 'x' },
    good,
    { id: 'g', type: ['Annotation', 'Other'], bodyValue: 'Also', target: [{ source: 'y' }] },
  ]);
  expect(total).toBe(12);
  expect(incoming.map(({ place }) => place)).toEqual([1, 12]);
  expect(refused).toEqual([
    ...[2, 3, 4, 5, 6, 7].map((place) => ({ place, reason: 'wrongShape' })),
    { place: 8, reason: 'tooLong' },
    { place: 9, reason: 'tooLong' },
    { place: 10, reason: 'saysNothing' },
    { place: 11, reason: 'twice' },
  ]);
});

test('markup becomes words, and characters that steer a screen go', () => {
  const html = '<h1>Hi</h1><img src="https://example.org/x" onerror="alert(1)"><script>steal()</script><p>a &lt; b</p>';
  const { incoming } = read([
    { ...good, bodyValue: undefined, body: { type: 'TextualBody', format: 'text/html', value: html } },
    { ...good, id: 'b', bodyValue: 'red\u001b[31m\r\nnext\u0000\ud800' },
    {
      ...good,
      id: 'c',
      bodyValue: 'pay\u202E 001\u202C \u2067x\u2069',
      body: { purpose: 'tagging', value: '\u202Etag\u200B' },
    },
  ]);
  expect(incoming[0]).toMatchObject({ text: 'Hi\na < b', cleaned: true });
  expect(incoming[1]).toMatchObject({ text: 'red [31m\nnext \ufffd', cleaned: false, isMarkdown: false });
  expect(incoming[2]).toMatchObject({ text: 'pay 001 x', tags: ['tag'], cleaned: true });
});

test('letters that HTML writes by name or number are read', () => {
  const value =
    '<p>Caf&eacute; &ntilde;u &#8217; &#x2014; fin&hellip; &ldquo;x&rdquo; &iquest;a &amp;lt; b? &nope; &#x110000;</p>';
  const { incoming } = read([{ ...good, bodyValue: undefined, body: { format: 'text/html', value } }]);
  expect(incoming[0]?.text).toBe('Café ñu ’ — fin… “x” ¿a &lt; b? &nope; &#x110000;');
});

test('of a choice of bodies the first is read and the others counted, of a list of bodies all; what has no words is counted', () => {
  const said = (value: string) => ({ type: 'TextualBody', value });
  const { incoming } = read([
    { ...good, bodyValue: undefined, body: { type: 'Choice', items: [said('one'), said('two')] } },
    { ...good, id: 'b', bodyValue: undefined, body: { type: 'Composite', items: [said('one'), said('two')] } },
    { ...good, id: 'c', bodyValue: undefined, body: [said('one'), { id: 'urn:example:video', type: 'Video' }] },
  ]);
  expect(incoming.map(({ text, leftOut }) => [text, leftOut])).toEqual([
    ['one', 1],
    ['one\n\ntwo', 0],
    ['one', 1],
  ]);
});

test('null says that there is none', () => {
  const { incoming, refused } = read([
    {
      ...good,
      created: null,
      body: null,
      target: { selector: { type: 'TextQuoteSelector', exact: 'x', prefix: null } },
    },
  ]);
  expect(refused).toEqual([]);
  expect(incoming).toHaveLength(1);
});

test('keys of an object that are more than keys do nothing', () => {
  const hostile = `[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${JSON.stringify(good).slice(1)}]`;
  expect(read(hostile).incoming).toHaveLength(1);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('whatever a file holds, it is read or refused, and the counts add up', () => {
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.jsonValue(),
        type: fc.constantFrom('Annotation', ['Annotation'], 3),
        body: fc.jsonValue(),
        target: fc.oneof(fc.jsonValue(), fc.record({ selector: fc.jsonValue() })),
        created: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 8 }), (items) => {
      const { total, incoming, refused } = read(items);
      expect(total).toBe(items.length);
      expect(incoming.length + refused.length).toBe(total);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['yellow', 'amber'],
  ['Orange', 'amber'],
  ['pink', 'rose'],
  ['purple', 'violet'],
  ['#01E3F6', 'blue'],
  ['#8f8', 'green'],
  ['rgba(255, 105, 180, 0.5)', 'rose'],
  ['#cccccc', undefined],
  ['url(https://example.org)', undefined],
  ['__proto__', undefined],
])('%s is our %s', (said, ours) => {
  expect(colourFrom(said)).toBe(ours);
});
