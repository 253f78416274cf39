import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAllArticles, findArticlesNow } from '../../electron/searching/find-articles.ts';
import { findNames } from '../../electron/searching/find-names.ts';
import { findNotes } from '../../electron/searching/find-notes.ts';
import { indexSchema } from '../../electron/searching/index-schema.ts';
import { conditionsOf, matchOf } from '../../electron/searching/match.ts';
import { isEmpty, readQuestion } from '../../electron/searching/question.ts';

const term = (words: string, open = false) => ({ words: words.split(' '), open });

test('words, phrases, operators and what must not stand', () => {
  expect(readQuestion('Ports "Northern Rail" -école from:Reuters who:"Ana Ruiz" tag:to-do', false)).toEqual({
    words: [term('ports'), term('northern rail')],
    without: [term('ecole')],
    from: [term('reuters')],
    who: [term('ana ruiz')],
    tags: [term('to do')],
    before: undefined,
    after: undefined,
    due: undefined,
  });
});

test('days, months and years, as far as they are in the calendar', () => {
  const { before, after } = readQuestion('before:2026-06 after:2025', false);
  expect([before, after]).toEqual(['2026-06', '2025']);
  expect(readQuestion('due:2026-12', false).due).toEqual({ from: '2026-12', until: '2027-01' });
  expect(readQuestion('due:2024-02-28', false).due).toEqual({ from: '2024-02-28', until: '2024-02-29' });
  expect(readQuestion('due:2024-02-29', false).due).toEqual({ from: '2024-02-29', until: '2024-03-01' });
  expect(readQuestion('due:2025', false).due).toEqual({ from: '2025', until: '2026' });
  expect(readQuestion('due:overdue', false).due).toBe('overdue');
  expect(readQuestion('before:2026-13', false).words).toEqual([term('before 2026 13')]);
});

test('what is no operator is words, and an operator without a value too', () => {
  expect(readQuestion('speed:3 from: NOT OR', false).words).toEqual([
    term('speed 3'),
    term('from'),
    term('not'),
    term('or'),
  ]);
});

test('the last word may go on while it is typed, but not one letter, nor a phrase that is closed', () => {
  expect(readQuestion('north po', true).words).toEqual([term('north'), term('po', true)]);
  expect(readQuestion('north po ', true).words).toEqual([term('north'), term('po')]);
  expect(readQuestion('north p', true).words).toEqual([term('north'), term('p')]);
  expect(readQuestion('"north po', true).words).toEqual([term('north po', true)]);
  expect(readQuestion('"north po"', true).words).toEqual([term('north po')]);
});

test('operators have the names of the language too', () => {
  const names = {
    from: 'de',
    who: 'quién',
    tag: 'etiqueta',
    before: 'antes',
    after: 'después',
    due: 'vence',
    overdue: 'vencido',
  };
  expect(readQuestion('quién:Ana vence:vencido who:Luis', false, names)).toMatchObject({
    who: [term('ana'), term('luis')],
    due: 'overdue',
  });
});

test('no text breaks the search, whatever FTS5 would make of it', () => {
  const index = new Database(':memory:');
  index.exec(indexSchema);
  const around = { today: '2026-11-23' };
  const slice = { offset: 0, limit: 5 };
  const piece = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(
      '"',
      "'",
      '*',
      '^',
      'NEAR(a b, 2)',
      'a AND',
      'OR',
      'NOT b',
      '{title}:',
      'x:y',
      '-',
      '--',
      '(',
      ')',
      'tag:',
      'due:2026',
      '\0',
      '+',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, typing) => {
      const question = readQuestion(pieces.join(' '), typing);
      expect(findArticlesNow(index, question, slice, around).articles).toEqual([]);
      expect(findAllArticles(index, question, slice, around).articles).toEqual([]);
      expect(findNotes(index, question, 5).count + findNames(index, question, 5).length).toBe(0);
      if (isEmpty(question))
        expect([matchOf(question), question.without.length > 0 || conditionsOf(question, around).sql === '']).toEqual([
          undefined,
          true,
        ]);
    }),
    { numRuns: 60 },
  );
  index.close();
});
