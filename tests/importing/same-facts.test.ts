import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { asBook, asMail, asRtf, asSavedPage, asWord } from './article-files.ts';
import { asPage, asText } from './one-article.ts';

/** The facts that are drafted from a file, each with the words it rests on. */
async function factsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { article, head } = await importBytes(name, bytes);
  const { title, place, date } = head;
  const { facts } = draftBriefing({ ...article, title, place, date }, { date: '2027-05-04' });
  const words = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value
      ? article.text.slice(Number(value.start), Number(value.end))
      : value;
  return facts.map((fact) => JSON.stringify(fact, words));
}

test('one article gives the same facts, whatever format it comes in', async () => {
  const expected = await factsOf('a.txt', Buffer.from(asText()));
  expect(expected.length).toBeGreaterThan(8);
  const files = {
    'a.md': Buffer.from(
      asText()
        .replace(/^/, '# ')
        .replace(/\n\n(What remains open)\n/, '\n\n## $1\n'),
    ),
    'a.html': Buffer.from(asPage()),
    'a.mhtml': asSavedPage(),
    'a.pdf': readFileSync(join(import.meta.dirname, '../fixtures/importing/one-column.pdf')),
    'a.docx': await asWord(),
    'a.eml': asMail(),
    'a.rtf': asRtf(),
    'a.epub': asBook(),
  };
  for (const [name, bytes] of Object.entries(files))
    expect([name, await factsOf(name, bytes)]).toEqual([name, expected]);
});
