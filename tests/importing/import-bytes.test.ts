import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadoutError } from '../../electron/contract/results.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { largestText, longestText } from '../../electron/importing/largest-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const paragraphs = async (name: string, bytes: Uint8Array) =>
  (await importBytes(name, bytes)).article.text.split('\n\n');

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await importBytes(name, bytes);
  } catch (error) {
    if (error instanceof ReadoutError) return `${error.code}: ${error.detail}`;
    throw error;
  }
  return 'came in';
}

test('reads UTF-8 and UTF-16, marked and unmarked, and Windows-1252', async () => {
  const words = 'México y “Ebrard”.\n\nSegunda línea.';
  const wide = Buffer.from(words, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const narrow = Uint8Array.from([...'México y '].map((letter) => letter.charCodeAt(0)));
  const western = Buffer.concat([narrow, Buffer.from([0x93]), Buffer.from('Ebrard'), Buffer.from([0x94, 0x80])]);
  const expected = ['México y “Ebrard”.', 'Segunda línea.'];
  expect(await paragraphs('a.txt', utf8(words))).toEqual(expected);
  expect(await paragraphs('a.txt', utf8(`\uFEFF${words}`))).toEqual(expected);
  expect(await paragraphs('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toEqual(expected);
  expect(await paragraphs('a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]))).toEqual(expected);
  expect(await paragraphs('a.txt', wide)).toEqual(expected);
  expect(await paragraphs('a.txt', swapped)).toEqual(expected);
  expect(await paragraphs('a.txt', western)).toEqual(['México y “Ebrard”€']);
  expect((await importBytes('a.txt', western)).encoding).toBe('windows-1252');
});

test('counts each line where there are no blank lines, and joins lines where there are', async () => {
  expect(await paragraphs('a.txt', utf8('One.\nTwo.\n'))).toEqual(['One.', 'Two.']);
  expect(await paragraphs('a.txt', utf8('One\ntwo.\n\nThree.'))).toEqual(['One two.', 'Three.']);
  expect(await paragraphs('a.md', utf8('# Head\nOne.\nTwo.'))).toEqual(['Head', 'One.', 'Two.']);
  expect(await paragraphs('a.md', utf8('# Head\n\nOne\ntwo.\n\nThree.'))).toEqual(['Head', 'One two.', 'Three.']);
});

test('refuses what is no article, by the name of the file', async () => {
  expect(await codeOf('empty.txt', utf8(''))).toBe('empty-article: empty.txt');
  expect(await codeOf('blank.txt', utf8(' \n\u200B\n\uFEFF'))).toBe('empty-article: blank.txt');
  expect(await codeOf('only.md', utf8('---\ntitle: T\n---\n'))).toBe('empty-article: only.md');
  expect(await codeOf('a.txt', utf8('%PDF-1.7\n'))).toBe('damaged-file: a.txt');
  expect(await codeOf('a.docx', utf8('text'))).toBe('came in');
  expect(await codeOf('a.mp3', utf8('text'))).toBe('unsupported-format: a.mp3');
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 97) % 256);
  expect(await codeOf('noise', noise)).toBe('not-text: noise');
  expect(await codeOf('big.txt', new Uint8Array(largestText + 1))).toBe('too-large: big.txt');
  const words = new TextEncoder().encode('on and '.repeat(longestText / 7 + 1));
  expect(await codeOf('words.txt', words)).toBe('too-many-words: words.txt');
});

test('never throws anything but a refusal, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('a.txt', 'a.md', 'a'), async (bytes, name) => {
      await codeOf(name, bytes);
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
  await fc.assert(
    fc.asyncProperty(markup, async (pieces) => {
      await codeOf('a.md', utf8(pieces.join('')));
    }),
    { numRuns: 300 },
  );
});

test('covers the text with its paragraphs', async () => {
  const { article } = await importBytes('a.md', utf8('# Head\n\n- one\n- two\n\n> said\n\nEnd.'));
  for (const block of article.blocks) expect(article.text.slice(block.start, block.end).trim()).not.toBe('');
  expect(article.blocks.map((block) => article.text.slice(block.start, block.end)).join('\n\n')).toBe(article.text);
});
