import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOfAny, searchedForm, searchedWords, standsIn } from '../../electron/article/search-words.ts';
import { snippetOf } from '../../electron/article/snippet.ts';

const term = (words: string, open = false) => ({ words: words.split(' '), open });

test('a text is taken apart as the index takes it apart', () => {
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)`);
  // Letters that are another's form, such as a long s or the sigma that ends a word, the index knows and we need not.
  const isForm = (letter: string) => /[µſς]|\P{Assigned}/u.test(letter);
  const from = (min: number, max: number) =>
    fc
      .integer({ min, max })
      .map((code) => String.fromCharCode(code))
      .filter((letter) => !isForm(letter));
  const letters = fc.oneof(
    from(0x20, 0x24f),
    from(0x386, 0x3ce),
    from(0x400, 0x4ff),
    from(0x1ea0, 0x1ef9),
    fc.constantFrom(' ', '-', '.', '’', '中', '𝒳', 'أ', 'ß'),
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), (characters) => {
      const text = characters.join('').normalize('NFC');
      db.exec('DELETE FROM t');
      db.prepare('INSERT INTO t (x) VALUES (?)').run(text);
      const theirs = db.prepare('SELECT term FROM v ORDER BY offset').pluck().all();
      expect(searchedWords(text)).toEqual(theirs);
    }),
    { numRuns: 200 },
  );
  db.close();
});

test('hits stand where they are found, accents and capitals aside, as whole words or beginnings', () => {
  const text = 'Épée, épées: l’ÉPÉE.\nThe café-bar';
  const found = (...terms: Parameters<typeof placesOfAny>[1]) =>
    placesOfAny(text, terms).map(({ start, end }) => text.slice(start, end));
  expect(found(term('epee'))).toEqual(['Épée', 'ÉPÉE']);
  expect(found(term('ep', true))).toEqual(['Épée', 'épées', 'ÉPÉE']);
  expect(found(term('cafe bar'))).toEqual(['café-bar']);
  expect(found(term('the ca', true), term('cafe'))).toEqual(['The café']);
  expect(standsIn(text, [term('epees'), term('bar')])).toBe(true);
  expect(standsIn(text, [term('epees'), term('ba')])).toBe(false);
});

/** Code units of every kind, halves of pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test('a form has the length of its text', () => {
  fc.assert(
    fc.property(anyText, (text) => searchedForm(text).length === text.length),
    { numRuns: 50 },
  );
});

test('a snippet shows where the most words stand together, and says where that is', () => {
  const filler = 'Nothing of note was said about the matter at hand. '.repeat(20);
  const text = `${filler}Ports.\n\n${filler}The northern ports are closed for now. ${filler}`;
  const snippet = snippetOf(text, [term('ports'), term('northern')]);
  const place = snippet?.place ?? { start: 0, end: 0 };
  expect(text.slice(place.start, place.end)).toBe('northern');
  expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['northern', 'ports']);
  expect([snippet?.cutBefore, snippet?.cutAfter]).toEqual([true, true]);
  expect(snippetOf(text, [term('nowhere')])).toBeUndefined();
});
