import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadoutError } from '../../electron/contract/results.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { largestFile } from '../../electron/importing/largest-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const paragraphs = (name: string, bytes: Uint8Array) => importBytes(name, bytes).article.text.split('\n\n');

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadoutError) return `${error.code}: ${error.detail}`;
    throw error;
  }
  return 'came in';
}

test('reads UTF-8 and UTF-16, marked and unmarked, and Windows-1252', () => {
  const words = 'México y “Ebrard”.\n\nSegunda línea.';
  const wide = Buffer.from(words, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const narrow = Uint8Array.from([...'México y '].map((letter) => letter.charCodeAt(0)));
  const western = Buffer.concat([narrow, Buffer.from([0x93]), Buffer.from('Ebrard'), Buffer.from([0x94, 0x80])]);
  const expected = ['México y “Ebrard”.', 'Segunda línea.'];
  expect(paragraphs('a.txt', utf8(words))).toEqual(expected);
  expect(paragraphs('a.txt', utf8(`\uFEFF${words}`))).toEqual(expected);
  expect(paragraphs('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toEqual(expected);
  expect(paragraphs('a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]))).toEqual(expected);
  expect(paragraphs('a.txt', wide)).toEqual(expected);
  expect(paragraphs('a.txt', swapped)).toEqual(expected);
  expect(paragraphs('a.txt', western)).toEqual(['México y “Ebrard”€']);
  expect(importBytes('a.txt', western).encoding).toBe('windows-1252');
});

test('counts each line where there are no blank lines, and joins lines where there are', () => {
  expect(paragraphs('a.txt', utf8('One.\nTwo.\n'))).toEqual(['One.', 'Two.']);
  expect(paragraphs('a.txt', utf8('One\ntwo.\n\nThree.'))).toEqual(['One two.', 'Three.']);
  expect(paragraphs('a.md', utf8('# Head\nOne.\nTwo.'))).toEqual(['Head', 'One.', 'Two.']);
  expect(paragraphs('a.md', utf8('# Head\n\nOne\ntwo.\n\nThree.'))).toEqual(['Head', 'One two.', 'Three.']);
});

test('refuses what is no article, by the name of the file', () => {
  expect(codeOf(() => importBytes('empty.txt', utf8('')))).toBe('empty-article: empty.txt');
  expect(codeOf(() => importBytes('blank.txt', utf8(' \n\u200B\n\uFEFF')))).toBe('empty-article: blank.txt');
  expect(codeOf(() => importBytes('only.md', utf8('---\ntitle: T\n---\n')))).toBe('empty-article: only.md');
  expect(codeOf(() => importBytes('a.txt', utf8('%PDF-1.7\n')))).toBe('unsupported-format: a.txt');
  expect(codeOf(() => importBytes('a.docx', utf8('text')))).toBe('unsupported-format: a.docx');
  expect(
    codeOf(() =>
      importBytes(
        'noise',
        Uint8Array.from({ length: 4000 }, (_, index) => (index * 97) % 256),
      ),
    ),
  ).toBe('not-text: noise');
  expect(codeOf(() => importBytes('big.txt', new Uint8Array(largestFile + 1)))).toBe('too-large: big.txt');
});

test('never throws anything but a refusal, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('a.txt', 'a.md', 'a'), (bytes, name) => {
      codeOf(() => importBytes(name, bytes));
    }),
    { numRuns: 300 },
  );
  const markup = fc.array(
    fc.constantFrom(
      '*',
      '_',
      '[',
      '](',
      ')',
      '<b>',
      '</script>',
      '---\n',
      '\n\n',
      'a: b\n',
      '> ',
      '- ',
      '`',
      '&amp;',
      'word ',
    ),
    { maxLength: 400 },
  );
  fc.assert(
    fc.property(markup, (pieces) => {
      codeOf(() => importBytes('a.md', utf8(pieces.join(''))));
    }),
    { numRuns: 300 },
  );
});

test('covers the text with its paragraphs', () => {
  const { article } = importBytes('a.md', utf8('# Head\n\n- one\n- two\n\n> said\n\nEnd.'));
  for (const block of article.blocks) expect(article.text.slice(block.start, block.end).trim()).not.toBe('');
  expect(article.blocks.map((block) => article.text.slice(block.start, block.end)).join('\n\n')).toBe(article.text);
});
