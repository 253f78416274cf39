import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { bodyOf, oneArticle } from './one-article.ts';
import { type PdfLine, setInLines, writePdf } from './write-pdf.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/importing', name));
const lines = async (bytes: Uint8Array) => (await importBytes('a.pdf', bytes)).article.text.split('\n\n');

const soft = (text: string) => text.replaceAll('|', '\u00AD');
const paragraphs = [
  soft(
    'The govern|ment of Belmar agreed on Mon|day to pub|lish the agree|ment in full. Its min|is|ter said that the inspec|tors would be named be|fore the sum|mer, and that nobody would be sur|prised.',
  ),
  soft(
    'Observers called the out|come a well-known com|pro|mise. A sec|re|tar|i|at in Calder will re|port to the par|lia|ments; the well-known diffi|cul|ties of the last year will be its first sub|ject.',
  ),
  soft(
    'The Anglo-Belmarian com|mis|sion meets again in Sep|tem|ber. Until then the agree|ment is ap|plied pro|vi|sion|al|ly, and the govern|ment of As|to|ria will watch the quays.',
  ),
];
const plain = paragraphs.map((text) => text.replaceAll('\u00AD', ''));
/** No two paragraphs of a real paper are the same. */
const many = Array.from('ABCDEF', (letter) => paragraphs.map((text) => `Part ${letter}: ${text}`)).flat();

/** Three pages of two columns, with a running head and a page number, drawn line by line across both columns. */
function newspaper(): Buffer {
  const column = many.flatMap((text) => setInLines(text, 40).map((line, index) => ({ line, first: index === 0 })));
  const perColumn = Math.ceil(column.length / 6);
  const pages = [0, 1, 2].map((page) => {
    const set: PdfLine[] = [
      { text: 'The Harbour Courier', left: 240, base: 805 },
      { text: `Page ${page + 1}`, left: 280, base: 30 },
    ];
    if (page === 0) set.push({ text: 'Ports to open again after the talks', left: 90, base: 780, size: 16 });
    for (let row = 0; row < perColumn; row += 1) {
      for (const side of [0, 1]) {
        const at = column[(page * 2 + side) * perColumn + row];
        if (at) set.push({ text: at.line, left: 90 + side * 215 + (at.first ? 10 : 0), base: 740 - row * 11 });
      }
    }
    return set;
  });
  return writePdf(pages, {
    info: '/Title (Microsoft Word - ports.docx) /Author (Ana Ruiz) /CreationDate (D:20270504101500Z)',
  });
}

test('two columns are read one after the other, without running heads and page numbers', async () => {
  const read = await importBytes('a.pdf', newspaper());
  const found = read.article.text.split('\n\n');
  expect(found[0]).toBe('Ports to open again after the talks');
  expect(found.slice(1)).toEqual(many.map((text) => text.replaceAll('\u00AD', '')));
  expect(read.dropped).toEqual({ headers: 3, 'page-numbers': 3 });
  expect(read.head).toEqual({
    title: 'Ports to open again after the talks',
    author: 'Ana Ruiz',
    date: '2027-05-04',
  });
  expect(read.provenance).toEqual({ title: 'text', author: 'document', date: 'document' });
});

test('words that line ends cut are whole again, and hyphens of their own stay', async () => {
  const text = (await lines(newspaper())).join(' ');
  expect(text).toContain('well-known compromise');
  expect(text).toContain('well-known difficulties');
  expect(text).toContain('Anglo-Belmarian commission');
  expect(text).not.toMatch(/govern-ment|agree-ment|wellknown|- /);
});

test('what a browser printed comes back as it was, in one column and in two', async () => {
  const { title } = oneArticle;
  expect(await lines(fixture('one-column.pdf'))).toEqual([title, ...bodyOf()]);
  const columns = await importBytes('a.pdf', fixture('two-columns.pdf'));
  expect(columns.article.text.split('\n\n').slice(0, bodyOf().length + 2)).toEqual([title, ...bodyOf(), 'Background']);
  expect(columns.dropped).toEqual({ headers: 2, 'page-numbers': 2 });
  expect(columns.head.title).toBe(title);
});

test('a scan, a locked and a damaged document are each refused for what they are', async () => {
  const refusal = (bytes: Uint8Array) => importBytes('scan.pdf', bytes).then(String, (error: unknown) => error);
  const line = { text: 'Words that nobody may read without the key.', left: 90, base: 700 };
  expect(await refusal(writePdf([[], []], { picture: true }))).toMatchObject({
    code: 'no-text-layer',
    detail: 'scan.pdf',
  });
  expect(await refusal(writePdf([[line]], { encrypted: true }))).toMatchObject({ code: 'password-protected' });
  expect(await refusal(Buffer.from('%PDF-1.7\nnothing of one'))).toMatchObject({ code: 'damaged-file' });
  const mixed = await importBytes('a.pdf', writePdf([[line, { ...line, base: 680 }], []]));
  expect(mixed.dropped).toEqual({ 'pages-without-text': 1 });
});

test('a long document tells how far it is, and ends between two pages when it is told to', async () => {
  const page = (number: number) =>
    setInLines(plain.join(' '), 90).map((text, row) => ({
      text: `${text}`,
      left: 60,
      base: 760 - row * 12 - (number % 3),
    }));
  const bytes = writePdf(Array.from({ length: 300 }, (_, number) => page(number)));
  const shares: number[] = [];
  const whole = await importBytes('a.pdf', bytes, { progress: (share) => shares.push(share) });
  expect(whole.article.text.length).toBeGreaterThan(70_000);
  expect([shares.length, shares.at(-1)]).toEqual([300, 1]);
  const stop = new AbortController();
  const stopped = importBytes('a.pdf', bytes, {
    signal: stop.signal,
    progress: (share) => {
      if (share > 0.1) stop.abort(new Error('enough'));
    },
  });
  await expect(stopped).rejects.toThrow('enough');
});
