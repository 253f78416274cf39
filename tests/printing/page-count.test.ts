import { expect, test } from 'vitest';
import { countPages } from '../../electron/printing/page-count.ts';
import { UnreadablePdf } from '../../electron/printing/pdf-objects.ts';
import { plainPdf as pdf } from './plain-pdf.ts';

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
