import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ReadoutError } from '../../electron/contract/results.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { asBook, asMail, asRtf, asSavedPage, asWord } from './article-files.ts';
import { asPage } from './one-article.ts';
import { writePdf } from './write-pdf.ts';

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  files.set('a.html', Buffer.from(asPage()));
  files.set('a.mhtml', asSavedPage());
  files.set('a.eml', asMail());
  files.set('a.rtf', asRtf());
  files.set('a.epub', asBook());
  files.set('a.docx', await asWord());
  files.set('small.pdf', writePdf([[{ text: 'The ministers met on Monday.', left: 90, base: 700 }]]));
  files.set('a.pdf', readFileSync(join(import.meta.dirname, '../fixtures/importing/one-column.pdf')));
});

/** What is done to a file: bytes set, a stretch taken out, a stretch told twice, its end cut off. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'cut', 'twice', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function damaged(bytes: Uint8Array, steps: readonly { kind: string; at: number; length: number; byte: number }[]) {
  let made = Buffer.from(bytes);
  for (const { kind, at, length, byte } of steps) {
    const place = Math.floor(at * made.length);
    if (kind === 'set') made.fill(byte, place, Math.min(made.length, place + (length % 5)));
    else if (kind === 'cut') made = Buffer.concat([made.subarray(0, place), made.subarray(place + length)]);
    else if (kind === 'twice') made = Buffer.concat([made.subarray(0, place + length), made.subarray(place)]);
    else made = made.subarray(0, Math.max(1, made.length - length * 20));
  }
  return made;
}

test.each(['a.html', 'a.mhtml', 'a.eml', 'a.rtf', 'a.epub', 'a.docx', 'small.pdf', 'a.pdf'])(
  '%s, however damaged, comes in or is refused by name',
  async (name) => {
    const bytes = files.get(name) ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        try {
          const { article } = await importBytes(name, damaged(bytes, steps));
          expect(article.blocks.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
          expect(error.detail).toContain(name);
        }
      }),
      { numRuns: /docx|a\.pdf/.test(name) ? 6 : 25 },
    );
  },
);
