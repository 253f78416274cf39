import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../electron/contract/desk-state.ts';
import { listArticles } from '../../electron/storage/article-list.ts';
import { articleView } from '../../electron/storage/article-view.ts';
import {
  articleExists,
  binArticle,
  insertArticle,
  matchingArticleIds,
  unbinArticle,
} from '../../electron/storage/articles.ts';
import { setFactHidden } from '../../electron/storage/facts.ts';
import { articleOfOriginal, getOriginal, hashOf, keepOriginal } from '../../electron/storage/originals.ts';
import { addRevision, currentRevision, getRevision } from '../../electron/storage/revisions.ts';
import { markSeedTaken, takenSeeds } from '../../electron/storage/seeds.ts';
import { readSettings, saveSettings } from '../../electron/storage/settings.ts';
import { anArticle, aRevision, codeOf, emptyFolder, opened, someDay, threeFacts } from './library.ts';

describe('articles', () => {
  test('come back as they went in', () => {
    const db = opened(emptyFolder());
    const revision = anArticle(db);
    expect(currentRevision(db, revision.articleId)).toEqual(revision);
    const view = articleView(db, revision.articleId);
    expect(view.revision.text.slice(view.sentences[0]?.start, view.sentences[0]?.end)).toBe(
      'The two governments agreed on Tuesday to clean the river.',
    );
  });

  test('without place, date and source have none', () => {
    const db = opened(emptyFolder());
    const { articleId } = anArticle(db, { place: undefined, date: undefined, source: undefined });
    expect(currentRevision(db, articleId)).toMatchObject({ place: undefined, date: undefined, source: undefined });
  });

  test('are listed newest import first, with the commitments that are seen and not mere requests', () => {
    const db = opened(emptyFolder());
    const old = anArticle(db, { title: 'Old' }, someDay - 1);
    const young = anArticle(db, { title: 'Young' }, someDay);
    const [commitment] = threeFacts(db, old);
    expect(listArticles(db).map(({ id, title, commitments }) => ({ id, title, commitments }))).toEqual([
      { id: young.articleId, title: 'Young', commitments: 0 },
      { id: old.articleId, title: 'Old', commitments: 1 },
    ]);
    setFactHidden(db, commitment, true);
    expect(listArticles(db)[1]?.commitments).toBe(0);
  });

  test('the count of commitments comes from its index', () => {
    const db = opened(emptyFolder());
    const plan = db
      .prepare(
        `EXPLAIN QUERY PLAN SELECT count(*) FROM fact WHERE article_id = 'a'
         AND kind = 'commitment' AND firmness <> 'requested' AND hidden = 0`,
      )
      .all();
    expect(JSON.stringify(plan)).toMatch(/fact_by_(?:undertaking|standing)/);
  });

  test('in the bin are gone from view and come back whole', () => {
    const db = opened(emptyFolder());
    const { articleId } = anArticle(db);
    binArticle(db, articleId, someDay);
    expect(listArticles(db)).toEqual([]);
    expect(articleExists(db, articleId)).toBe(false);
    expect(codeOf(() => articleView(db, articleId))).toBe('not-found');
    expect(codeOf(() => binArticle(db, articleId, someDay))).toBe('not-found');
    unbinArticle(db, articleId);
    expect(listArticles(db)).toHaveLength(1);
    expect(codeOf(() => unbinArticle(db, articleId))).toBe('not-found');
  });

  test('are found by the beginning of their id', () => {
    const db = opened(emptyFolder());
    anArticle(db, { articleId: 'aa1' });
    anArticle(db, { articleId: 'aa2' });
    anArticle(db, { articleId: 'a%3' });
    expect(matchingArticleIds(db, 'aa')).toEqual(['aa1', 'aa2']);
    expect(matchingArticleIds(db, 'a%')).toEqual(['a%3']);
    expect(matchingArticleIds(db, 'b')).toEqual([]);
  });

  test('that fail half-way leave nothing', () => {
    const db = opened(emptyFolder());
    const revision = aRevision('one');
    const originalHash = 'f'.repeat(64);
    expect(() => insertArticle(db, { id: 'one', importedAt: 1, revision, originalHash })).toThrow(/FOREIGN KEY/);
    expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(0);
  });
});

describe('revisions', () => {
  test('are only added: the new one is shown, the old one stays', () => {
    const db = opened(emptyFolder());
    const first = anArticle(db);
    const second = aRevision(first.articleId, { ordinal: 2, title: 'Corrected', origin: 'hand' });
    addRevision(db, second);
    expect(currentRevision(db, first.articleId)).toEqual(second);
    expect(getRevision(db, first.id)).toEqual(first);
    expect(listArticles(db)[0]?.title).toBe('Corrected');
  });

  test('and imported bytes cannot be changed or deleted by any statement', () => {
    const db = opened(emptyFolder());
    keepOriginal(db, { bytes: Buffer.from('x'), fileName: 'x', mediaType: 'text/plain', keptAt: 1 });
    anArticle(db);
    for (const sql of [
      "UPDATE revision SET title = 'other'",
      'DELETE FROM revision',
      "UPDATE original SET bytes = x'00'",
      'DELETE FROM original',
      'UPDATE article SET revision_id = NULL',
      "INSERT INTO article (id, imported_at) VALUES ('n', 1)",
    ]) {
      expect(() => db.exec(sql), sql).toThrow(/never|shows one/);
    }
    expect(() => db.exec('INSERT OR REPLACE INTO revision SELECT * FROM revision')).toThrow(/never/);
  });

  test('of an article that is not there are refused whole', () => {
    const db = opened(emptyFolder());
    expect(codeOf(() => addRevision(db, aRevision('nobody')))).toBe('not-found');
  });
});

describe('imported bytes', () => {
  test('are kept once and lead to their article', () => {
    const db = opened(emptyFolder());
    const bytes = Buffer.from('the bytes', 'utf8');
    const file = { bytes, fileName: 'a.txt', mediaType: 'text/plain', keptAt: someDay };
    const hash = keepOriginal(db, file);
    expect(keepOriginal(db, { ...file, fileName: 'b.txt' })).toBe(hash);
    expect(hash).toBe(hashOf(bytes));
    expect(getOriginal(db, hash)).toEqual({ hash, ...file });
    expect(articleOfOriginal(db, hash)).toBeUndefined();
    const id = randomUUID();
    insertArticle(db, { id, importedAt: someDay, revision: aRevision(id), originalHash: hash });
    expect(articleOfOriginal(db, hash)).toEqual({ articleId: id, binned: false });
    binArticle(db, id, someDay);
    expect(articleOfOriginal(db, hash)).toEqual({ articleId: id, binned: true });
  });
});

describe('what the desk remembers', () => {
  const defaults: Settings = {
    paper: 'a4',
    tab: 'brief',
    pane: 'source',
    navigationWidth: 240,
    sideWidth: 400,
    preparedBy: '',
    preparedFor: '',
    lockAfter: 15,
    shield: false,
    passphraseOffered: false,
    copyTold: false,
    listShelf: 'desk',
    listSort: 'imported',
    listGrouping: 'none',
    listTag: '',
  };

  test('is what was saved, and a default elsewhere', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    saveSettings(db, { paper: 'letter', lastArticleId: 'x' });
    expect(readSettings(opened(folder), defaults)).toEqual({ ...defaults, paper: 'letter', lastArticleId: 'x' });
    saveSettings(db, { lastArticleId: undefined });
    expect(readSettings(db, defaults)).toEqual({ ...defaults, paper: 'letter' });
  });

  test('a value that makes no sense is its default, and spoils no other', () => {
    const db = opened(emptyFolder());
    saveSettings(db, { preparedFor: 'The Minister' });
    db.exec(`INSERT INTO setting VALUES ('paper', '"papyrus"'), ('unheard', '1'), ('sideWidth', 'null')`);
    expect(readSettings(db, defaults)).toEqual({ ...defaults, preparedFor: 'The Minister' });
  });

  test('a seed that was taken stays taken when its article goes', () => {
    const db = opened(emptyFolder());
    const { articleId } = anArticle(db);
    markSeedTaken(db, { name: 'river.md', articleId, takenAt: someDay });
    markSeedTaken(db, { name: 'river.md', articleId, takenAt: someDay + 1 });
    binArticle(db, articleId, someDay);
    expect(takenSeeds(db)).toEqual(new Set(['river.md']));
  });
});
