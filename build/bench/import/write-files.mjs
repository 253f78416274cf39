// Writes so many articles of about 600 words as text files, out of the articles of the public set.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf } from '../drafting/book.ts';

const [, , folder, count] = process.argv;
const many = Number(count);
const length = 600;
const books = ['en', 'es'].map((language) => bookOf(language, (many * length) / 2 + 20 * length));
let written = 0;
for (const { text, blocks } of books) {
  let paragraphs = [];
  let words = 0;
  for (const { start, end } of blocks) {
    const paragraph = text.slice(start, end);
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
    if (words < length) continue;
    if (written < many)
      writeFileSync(join(folder, `${String(written).padStart(5, '0')}.txt`), `${paragraphs.join('\n\n')}\n`);
    written += 1;
    [paragraphs, words] = [[], 0];
  }
}
if (written < many) throw new Error(`only ${written} articles`);
