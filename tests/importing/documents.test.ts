import { deflateRawSync } from 'node:zlib';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { writeArchive } from '../../electron/importing/archive/write-archive.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { asBook, asRtf, asWord } from './article-files.ts';
import { bodyOf, oneArticle } from './one-article.ts';

const { title, author, publisher, date } = oneArticle;
const refusal = (name: string, bytes: Uint8Array) => importBytes(name, bytes).then(String, (error: unknown) => error);
const shape = async (name: string, bytes: Uint8Array) => {
  const { article } = await importBytes(name, bytes);
  return article.blocks.map(({ start, end, role }) => `${role}: ${article.text.slice(start, end)}`);
};

test('a Word document gives its headings, lists, tables and notes, and its properties', async () => {
  const word = await Packer.toBuffer(
    new Document({
      title: 'Terms of the talks',
      creator: 'Eva Luna',
      footnotes: { 1: { children: [new Paragraph('Signed in two languages.')] } },
      numbering: {
        config: [{ reference: 'n', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Terms of the talks', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Both sides signed the paper on Monday'),
                new FootnoteReferenceRun(1),
                new TextRun('.'),
              ],
            }),
            new Paragraph({ text: 'Open the gate.', numbering: { reference: 'n', level: 0 } }),
            new Paragraph({ text: 'Close it by night.', numbering: { reference: 'n', level: 0 } }),
            new Table({
              rows: [
                ['Port', 'Day'],
                ['Calder', '9 May'],
              ].map(
                (row) =>
                  new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
              ),
            }),
          ],
        },
      ],
    }),
  );
  expect(await shape('a.docx', word)).toEqual([
    'headline: Terms of the talks',
    'body: Both sides signed the paper on Monday.',
    'listItem: 1. Open the gate.',
    'listItem: 2. Close it by night.',
    'body: Port | Day',
    'body: Calder | 9 May',
    'listItem: 1. Signed in two languages.',
  ]);
  const { head, provenance } = await importBytes('a.docx', word);
  expect(head).toMatchObject({ title: 'Terms of the talks', author: 'Eva Luna' });
  expect(provenance).toMatchObject({ title: 'document', author: 'document', date: 'document' });
});

test('one article reads alike in Word, RTF and EPUB', async () => {
  for (const [name, bytes] of [
    ['a.docx', await asWord()],
    ['a.rtf', asRtf()],
    ['a.epub', asBook()],
  ] as const) {
    const read = await importBytes(name, bytes);
    expect([name, read.article.text.split('\n\n')]).toEqual([name, [title, ...bodyOf()]]);
    expect([name, read.head.title, read.head.author]).toEqual([name, title, author]);
  }
  const book = await importBytes('renamed.txt', asBook());
  expect(book.head).toMatchObject({ date, source: publisher });
  expect(book.mediaType).toBe('application/epub+zip');
});

test('a document that would swell is refused before it does', async () => {
  const word = await asWord();
  const huge = Buffer.alloc(200_000_000, 0x20);
  const packed = deflateRawSync(huge);
  const bomb = (declared: number) => {
    const archive = Buffer.from(writeArchive(new Map([['word/document.xml', packed]])));
    const entry = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    for (const at of [8, entry + 10]) archive.writeUInt16LE(8, at);
    archive.writeUInt32LE(declared, 22);
    archive.writeUInt32LE(declared, entry + 24);
    return archive;
  };
  expect(word.length).toBeGreaterThan(1000);
  for (const declared of [huge.length, 1000]) {
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal('bomb.docx', bomb(declared))).toMatchObject({
      code: 'unpacks-too-large',
      detail: 'bomb.docx',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  }
});

test('what is locked, damaged or of another kind says so', async () => {
  const sealed = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect(await refusal('a.docx', sealed)).toMatchObject({ code: 'password-protected', detail: 'a.docx' });
  expect(await refusal('a.doc', sealed.subarray(0, 500))).toMatchObject({ code: 'unsupported-format' });
  const word = await asWord();
  expect(await refusal('a.docx', word.subarray(0, word.length / 2))).toMatchObject({ code: 'damaged-file' });
  const archive = writeArchive(new Map([['a.txt', Buffer.from('words')]]));
  expect(await refusal('a.docx', archive)).toMatchObject({ code: 'unsupported-format', detail: 'a.docx' });
  expect(await refusal('picture.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toMatchObject({
    code: 'unsupported-format',
  });
  expect((await importBytes('a.pdf', Buffer.from('Only words, and no more.'))).mediaType).toBe('text/plain');
});

test('RTF keeps its letters, whatever way they are written in', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times;}}{\*\generator X;}{\info{\title T}}{\pict 00ff}
M\'e9xico \u8364? paid \'93yes\'94\emdash {\b now}.\par {\v hidden}Two\~words, \{braces\}.\par
\trowd Port\cell Day\cell\row}`;
  expect(await shape('a.rtf', Buffer.from(rtf))).toEqual([
    'body: México € paid “yes”—now.',
    'body: Two words, {braces}.',
    expect.stringContaining('Port | Day'),
  ]);
  expect((await importBytes('a.rtf', Buffer.from(rtf))).dropped).toEqual({ images: 1 });
  expect(await refusal('a.rtf', Buffer.from('{\\rtf1 {'.repeat(20_000)))).toMatchObject({ code: 'empty-article' });
});
