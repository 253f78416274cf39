import { expect, test } from 'vitest';
import { countPages, UnreadablePdf } from '../../electron/printing/page-count.ts';

/** A PDF as Chromium lays it out, with as many pages as told. */
function pdf(pages: number, decoy = ''): Uint8Array {
  const objects = [
    `<</Type /Catalog /Pages 2 0 R /Lang (en)>>`,
    `<</Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')}]>>`,
    ...Array.from({ length: pages }, () => `<</Type /Page /Parent 2 0 R>>\n${decoy}`),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const start = text.indexOf('xref\n');
  text += `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R\n/Info 9 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

test.each([1, 2, 17])('%i pages are counted', (pages) => {
  expect(countPages(pdf(pages))).toBe(pages);
});

test('words of the text that look like a page tree are not counted', () => {
  expect(countPages(pdf(2, 'stream\n/Type /Pages /Count 1 xref trailer /Root 4 0 R\nendstream'))).toBe(2);
});

test.each([
  ['nothing', ''],
  ['no PDF', 'hello'],
  ['a PDF that ends early', Buffer.from(pdf(1)).toString('latin1').slice(0, -40)],
  [
    'a table that is elsewhere',
    Buffer.from(pdf(1))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n3'),
  ],
])('%s is refused rather than guessed at', (_name, text) => {
  expect(() => countPages(Buffer.from(text, 'latin1'))).toThrow(UnreadablePdf);
});
