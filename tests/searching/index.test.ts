import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { searchedWords } from '../../electron/article/search-words.ts';
import { catchUp, isUpToDate } from '../../electron/searching/catch-up.ts';
import { findAllArticles, findArticlesNow } from '../../electron/searching/find-articles.ts';
import { findNames } from '../../electron/searching/find-names.ts';
import { findNotes } from '../../electron/searching/find-notes.ts';
import { type IndexDb, indexPath, isDamage, openIndexToWrite } from '../../electron/searching/index-file.ts';
import { readQuestion } from '../../electron/searching/question.ts';
import { insertAnnotation, updateAnnotation } from '../../electron/storage/annotations.ts';
import { binArticle, unbinArticle } from '../../electron/storage/articles.ts';
import { changeFactBody, insertFacts, setFactHidden } from '../../electron/storage/facts.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { addRevision } from '../../electron/storage/revisions.ts';
import { recordStep, undo } from '../../electron/storage/undo.ts';
import { aFact, anAnnotation, anArticle, bodies, emptyFolder, opened, someDay } from '../storage/library.ts';

const around = { today: '2026-11-23' };

interface Bench {
  readonly folder: string;
  readonly db: WritableDb;
  /** Catches up, then answers with the titles that a question finds. */
  find(question: string): string[];
  readonly index: IndexDb;
}

function bench(): Bench {
  const folder = emptyFolder();
  const db = opened(folder);
  const index = openIndexToWrite(indexPath(folder));
  onTestFinished(() => {
    index.close();
  });
  const find = (words: string) => {
    catchUp(index, db, false);
    expect(isUpToDate(index, db)).toBe(true);
    return titles(db, findAllArticles(index, readQuestion(words, false), { offset: 0, limit: 50 }, around).articles);
  };
  return { folder, db, index, find };
}

function titles(db: WritableDb, articles: readonly { readonly articleId: string }[]): string[] {
  const title = db
    .prepare('SELECT title FROM article JOIN revision ON revision.id = revision_id WHERE article.id = ?')
    .pluck();
  return articles.map(({ articleId }) => String(title.get(articleId)));
}

function article(db: WritableDb, title: string, text: string, importedAt = someDay) {
  return anArticle(db, { title, ...articleFromPlainText(text) }, importedAt);
}

test('every word of every article finds it, whatever its script, and after each change of it', () => {
  const { db, find } = bench();
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 });
  let number = 0;
  fc.assert(
    fc.property(words, words, (title, text) => {
      number += 1;
      const name = `${number} ${title.join(' ')}`;
      article(db, name, text.join(' '));
      for (const word of searchedWords(`${name} ${articleFromPlainText(text.join(' ')).text}`).slice(0, 8))
        expect(find(`"${word}"`)).toContain(name);
    }),
    { numRuns: 12 },
  );
});

test('letters that are younger than the engine of the index are letters to it too', () => {
  const { db, find } = bench();
  article(db, 'Sipsongpanna', 'ᦰ and ᦵᦋᧂ ᦣᦳᧂᧉ and ᳲ stand in a text.');
  for (const word of ['ᦰ', 'ᦵᦋᧂ', 'ᦣᦳᧂᧉ', 'ᳲ']) expect(find(word), word).toEqual(['Sipsongpanna']);
});

test('lines, people, dates, what is due, notes and their tags are found by what asks for them', () => {
  const { db, find, index } = bench();
  const river = article(db, 'A river is cleaned', 'The two governments agreed.');
  anArticle(db, {
    title: 'Another',
    date: '2025-02-01',
    source: 'Reuters',
    ...articleFromPlainText('Nothing about rivers.'),
  });
  const due = { iso: '2026-05', wording: 'in May', certainty: 'stated' } as const;
  const [commitment] = [
    aFact(river, { ...bodies.commitment, due }, 'governments'),
    aFact(river, bodies.person, 'governments'),
  ].map((fact) => {
    insertFacts(db, [fact]);
    return fact;
  });
  insertAnnotation(
    db,
    anAnnotation(river, { text: 'Ask **Zoltan** about [it](readout:note/abc)', tags: ['follow up'] }),
  );
  expect(find('who:"ana ruiz"')).toEqual(['A river is cleaned']);
  expect(find('who:governments')).toEqual(['A river is cleaned']);
  expect(find('from:reuters')).toEqual(['Another']);
  expect(find('before:2026')).toEqual(['Another']);
  expect(find('after:2026 river')).toEqual(['A river is cleaned']);
  expect([find('due:2026-05'), find('due:2026'), find('due:2026-06'), find('due:overdue')]).toEqual([
    ['A river is cleaned'],
    ['A river is cleaned'],
    [],
    ['A river is cleaned'],
  ]);
  expect(find('tag:"follow up"')).toEqual(['A river is cleaned']);
  expect(findNotes(index, readQuestion('zol', true), 5).count).toBe(1);
  expect(findNotes(index, readQuestion('readout', false), 5).count).toBe(0);
  expect(findNames(index, readQuestion('rui', true), 5)).toEqual([
    { kind: 'name', of: 'person', name: 'Ana Ruiz', articles: 1 },
  ]);
  expect(find('rivers -nothing')).toEqual([]);
  expect(new Set(find('-nothing after:2020'))).toEqual(new Set(['A river is cleaned']));
  db.prepare("UPDATE fact SET progress = 'done' WHERE id = ?").run(commitment?.id);
  expect(find('due:overdue')).toEqual([]);
});

test('edits, new versions, the bin and undo reach the index', () => {
  const { db, find, index } = bench();
  index.exec("CREATE VIRTUAL TABLE temp.seen USING fts5vocab('main', 'words', 'row')");
  const one = article(db, 'One', 'Alpha🙁 beta 🙁x.');
  const fact = aFact(one, { kind: 'keyPoint', text: 'gamma point' }, 'Alpha');
  insertFacts(db, [fact]);
  expect(find('gamma')).toEqual(['One']);
  recordStep(db, 'edit', () => changeFactBody(db, fact.id, { kind: 'keyPoint', text: 'delta point' }));
  expect([find('gamma'), find('delta')]).toEqual([[], ['One']]);
  undo(db);
  expect([find('gamma'), find('delta')]).toEqual([['One'], []]);
  const words = index.prepare('SELECT term FROM temp.seen').pluck();
  expect(words.all()).toContain('gamma');
  setFactHidden(db, fact.id, true);
  expect(find('gamma')).toEqual([]);
  addRevision(db, { ...one, id: randomUUID(), ordinal: 2, title: 'Two', ...articleFromPlainText('Alpha epsilon.') });
  expect([find('beta'), find('epsilon')]).toEqual([[], ['Two']]);
  binArticle(db, one.articleId, someDay);
  expect(find('epsilon')).toEqual([]);
  expect(words.all()).toEqual([]);
  unbinArticle(db, one.articleId);
  expect(find('epsilon')).toEqual(['Two']);
  index.exec("INSERT INTO words (words) VALUES ('integrity-check')");
});

function bytesHold(folder: string, words: string): boolean {
  return readdirSync(folder)
    .filter((name) => name.startsWith('search.sqlite'))
    .some((name) => readFileSync(join(folder, name)).includes(words));
}

test('a printable note that is no more leaves no word in the bytes of the index, however its pages were moved', () => {
  const { db, find, folder } = bench();
  const one = article(db, 'One', 'Alpha beta.');
  const many = Array.from({ length: 400 }, (_, number) =>
    anAnnotation(one, { text: `Plain words, number ${number}, said at some length. `.repeat(number % 7) }),
  );
  const secrets = Array.from({ length: 40 }, (_, number) =>
    anAnnotation(one, { text: `canary${number}xq and canary${number}zz`, tags: [`kanarie${number}`] }),
  );
  for (const [at, note] of [...many, ...secrets].entries()) {
    insertAnnotation(db, note);
    if (at % 60 === 0) find('alpha');
  }
  for (const note of many.slice(0, 50)) updateAnnotation(db, { ...note, text: 'Short.', modifiedAt: someDay + 1 });
  find('alpha');
  expect(bytesHold(folder, 'canary')).toBe(true);
  for (const { id } of secrets) db.prepare('DELETE FROM annotation WHERE id = ?').run(id);
  find('alpha');
  expect(bytesHold(folder, 'canary') || bytesHold(folder, 'anary1') || bytesHold(folder, 'kanarie')).toBe(false);
});

test('a kill between the library and the index loses nothing: it goes on from where it was', () => {
  const { db, find, folder, index } = bench();
  const names = Array.from({ length: 700 }, (_, number) => `n${number}`);
  db.transaction(() => {
    for (const name of names) article(db, name, `Common words of ${name}.`);
  })();
  const child = join(import.meta.dirname, 'children/index-and-stop.ts');
  for (const killedAfter of [3, 520]) {
    const { signal } = spawnSync(process.execPath, ['--no-warnings', child, folder, String(killedAfter)]);
    expect(signal).toBe('SIGKILL');
  }
  expect(index.prepare('SELECT count(*) FROM doc WHERE stale = 0').pluck().get()).toBe(500);
  binArticle(db, String(db.prepare("SELECT article_id FROM revision WHERE title = 'n699'").pluck().get()), someDay);
  find('common');
  expect(findAllArticles(index, readQuestion('common', false), { offset: 0, limit: 1 }, around).count).toBe(699);
  index.exec("INSERT INTO words (words) VALUES ('integrity-check')");
}, 20_000);

test('the index of an older state of a library, and of another one, is held against it whole', () => {
  const { db, find, index } = bench();
  const one = article(db, 'One', 'Alpha.');
  const fact = aFact(one, { kind: 'keyPoint', text: 'gamma' }, 'Alpha');
  insertFacts(db, [fact]);
  find('alpha');
  // As if the library had been put back to a state before, and gone on from there with as many changes.
  db.exec("UPDATE article_change SET stamp = 7, seq = 1; UPDATE fact SET body = replace(body, 'gamma', 'delta')");
  const { seq } = db.prepare('SELECT seq FROM article_change').get() as { seq: number };
  db.exec(`UPDATE article_change SET seq = 2 WHERE seq = ${seq}`);
  expect([find('gamma'), find('delta')]).toEqual([[], ['One']]);
  index.prepare("UPDATE doc SET revision_id = 'gone'").run();
  changeFactBody(db, fact.id, { kind: 'keyPoint', text: 'epsilon' });
  expect(() => find('epsilon')).toThrow();
});

test('what is no index, or damaged, or of another shape, is known for it', () => {
  const { db, find, folder, index } = bench();
  article(db, 'One', 'Alpha.');
  find('alpha');
  index.close();
  const path = indexPath(folder);
  const good = readFileSync(path);
  const refused = (bytes: Uint8Array): boolean => {
    writeFileSync(path, bytes);
    try {
      openIndexToWrite(path).close();
      return false;
    } catch (error) {
      return isDamage(error);
    }
  };
  expect(refused(Buffer.from('no index at all, but long enough to be looked at as one'.repeat(40)))).toBe(true);
  expect(refused(Buffer.concat([good.subarray(0, 4096), Buffer.alloc(good.length - 4096, 7)]))).toBe(true);
  writeFileSync(path, good);
  const other = new Database(path);
  other.pragma('user_version = 99');
  other.close();
  expect(refused(readFileSync(path))).toBe(true);
});

test('the first answer is ranked among the newest, and says so; with few hits it is the last', () => {
  const { db, index } = bench();
  db.transaction(() => {
    for (let number = 0; number < 2100; number += 1)
      article(
        db,
        number === 3 ? 'Ports' : `n${number}`,
        number % 2 === 0 ? 'The ports of the north.' : 'The ports.',
        someDay + number,
      );
  })();
  catchUp(index, db, true);
  const slice = { offset: 0, limit: 3 };
  const now = (words: string) => findArticlesNow(index, readQuestion(words, false), slice, around);
  const newest = now('ports');
  // On a busy machine counting waits for the pause.
  expect(['newest', 2100, undefined]).toEqual(expect.arrayContaining([newest.ranking, newest.count]));
  expect(newest.ranking).toBe('newest');
  expect(titles(db, newest.articles)).not.toContain('Ports');
  const all = findAllArticles(index, readQuestion('ports', false), slice, around);
  expect([all.ranking, all.count, titles(db, all.articles)[0]]).toEqual(['all', 2100, 'Ports']);
  expect([now('north').ranking, now('north').count]).toEqual(['all', 1050]);
  expect(now('"ports of"').articles).toHaveLength(3);
}, 20_000);
