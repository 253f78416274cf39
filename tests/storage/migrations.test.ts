import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { listArticles } from '../../electron/storage/article-list.ts';
import { articleView } from '../../electron/storage/article-view.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { articlesLike } from '../../electron/storage/likeness.ts';
import { allMigrations } from '../../electron/storage/migrations/all.ts';
import type { Migration } from '../../electron/storage/migrations/migration.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { execute } from '../../electron/storage/statements.ts';
import { aRevision, codeOf, dump, emptyFolder, filesIn, opened } from './library.ts';

const versions = allMigrations.map((migration) => migration.version);

/** What a user of that version would have, written as that version would have written it. */
const dataOf: Readonly<Record<number, (db: Database.Database) => void>> = {
  10: (db) => {
    const { text, blocks } = aRevision('a');
    const pointsAtRevision = db.prepare("SELECT 1 FROM pragma_table_info('article') WHERE name = 'revision_id'").get();
    const article = pointsAtRevision
      ? 'INSERT INTO article (id, imported_at, revision_id) VALUES (@id, 5, @last)'
      : 'INSERT INTO article (id, imported_at) VALUES (@id, 5)';
    const revision = `INSERT INTO revision (id, article_id, ordinal, created_at, origin, title, title_is_ours, language, blocks, text)
      VALUES (?, ?, ?, 5, 'import', ?, 0, 'en', ?, ?)`;
    db.exec(`INSERT INTO original VALUES ('${'a'.repeat(64)}', 'a.txt', 'text/plain', 1, x'00FF'); BEGIN`);
    for (const [id, revisions] of [['a', ['a1', 'a2']] as const, ['b', ['b1']] as const]) {
      db.prepare(article).run({ id, last: revisions.at(-1) });
      revisions.forEach((name, index) => {
        db.prepare(revision).run(name, id, index + 1, `Title ${name}`, JSON.stringify(blocks), text);
      });
    }
    db.exec('COMMIT');
  },
  20: (db) => {
    const body = JSON.stringify({ kind: 'keyPoint', text: 'The two' });
    db.prepare(
      `INSERT INTO fact (id, article_id, revision_id, rank, origin, hidden, changed_by_hand, confidence, reason, drafter,
         body, drafted_body) VALUES ('f', 'a', 'a2', 1, 'engine', 0, 0, 0.5, 'r', 0, ?, ?)`,
    ).run(body, body);
    db.exec(
      "INSERT INTO fact_span (fact_id, revision_id, ordinal, start_offset, end_offset, quote) VALUES ('f', 'a2', 1, 0, 7, 'The two')",
    );
  },
  30: (db) => {
    db.exec(
      `INSERT INTO annotation (id, article_id, revision_id, colour, created_at, modified_at, target, tags, links, text) VALUES ('n', 'a', 'a2', 'amber', 1, 1, '{"kind":"article"}', '[]', '[]', 'words')`,
    );
    db.exec(`INSERT INTO sealed_note VALUES ('s', zeroblob(12), zeroblob(99))`);
    db.exec(`INSERT INTO notes_key VALUES (1, zeroblob(16))`);
  },
  40: (db) => db.exec(`INSERT INTO setting VALUES ('paper', '"letter"'); INSERT INTO seed VALUES ('x.md', 'a', 1)`),
  60: (db) => {
    db.exec("UPDATE fact SET verdict = 'confirmed', moved = 1; UPDATE article SET drafted_with = 1");
    db.exec(
      `INSERT INTO register_entry VALUES ('e', 'person', 'Ana Ruiz', '[]', 1), ('o', 'person', 'Luis Ruiz', '[]', 1)`,
    );
    db.exec(`INSERT INTO register_role VALUES ('e', 'a', 'Minister', NULL, '2026-11-23')`);
    db.exec(`INSERT INTO register_apart VALUES ('e', 'o')`);
  },
  70: (db) => {
    db.exec(`INSERT INTO page_setup (article_id, marking, sections) VALUES ('a', 'TLP:AMBER', '[]')`);
    db.exec(`INSERT INTO page_line VALUES ('a', 'f', 1, NULL, 'Both')`);
    db.exec(`INSERT INTO page_template VALUES ('Mine', '[]')`);
  },
  90: (db) => {
    db.exec(`INSERT INTO revision_address VALUES ('a2', 'https://news.test/a')`);
    db.exec("UPDATE fact_span SET verdict = 'moved'; UPDATE annotation SET earlier = '[]'");
    db.exec(
      `INSERT INTO correction VALUES ('a', 'a2', 5, '{"title":"","place":"","date":"","language":"en","text":""}')`,
    );
  },
  120: (db) => {
    db.exec(`INSERT INTO revision_origin VALUES ('a2', 'Ana Ruiz', '{"author":"json-ld"}')`);
    db.exec("INSERT INTO article_credit VALUES ('a', NULL, 'The Post')");
    db.exec("INSERT INTO likeness_sign VALUES (7, 'a2')");
  },

  130: (db) => {
    db.exec(`INSERT INTO dossier VALUES ('d', 'Talks', 1)`);
    db.exec(`INSERT INTO dossier_page (dossier_id, marking) VALUES ('d', 'TLP:AMBER')`);
    db.exec(`INSERT INTO dossier_article VALUES ('d', 'a', 1)`);
    db.exec(`INSERT INTO dossier_line VALUES ('d', 'f', 1, NULL, NULL)`);
  },
};

/** A library as the program of version `version` would have left it, with data in every table it had. */
function libraryOf(version: number): string {
  const folder = emptyFolder();
  closeLibrary(opened(folder, { migrations: allMigrations.filter((migration) => migration.version <= version) }));
  const db = new Database(libraryPaths(folder).database);
  for (const [since, fill] of Object.entries(dataOf)) {
    if (Number(since) <= version) {
      fill(db);
    }
  }
  db.close();
  return folder;
}

function rawDump(folder: string): Record<string, unknown[]> {
  const db = new Database(libraryPaths(folder).database, { readonly: true });
  try {
    return dump(db);
  } finally {
    db.close();
  }
}

/** Rows without what a later version added to them. */
function isKept(before: unknown[], after: unknown[]): boolean {
  return before.every((row) => after.some((other) => String(other).startsWith(String(row).slice(0, -1))));
}

describe('migrations', () => {
  test('go up in tens and lie in files that say so', () => {
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
    const files = readdirSync(join(import.meta.dirname, '../../electron/storage/migrations'))
      .filter((name) => /^\d{4}-[a-z-]+\.ts$/.test(name))
      .map((name) => Number(name.slice(0, 4)));
    expect(files.toSorted((one, other) => one - other)).toEqual(versions);
  });

  test('lead to the schema that is written down here; a released step is never edited', async () => {
    const schema = opened(emptyFolder())
      .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
      .pluck()
      .all()
      .map((sql) => `${String(sql).replaceAll(/^ {6}/gm, '')};`)
      .join('\n\n');
    await expect(`${schema}\n`).toMatchFileSnapshot('schema.sql');
  });

  test.each(versions)('bring a library of version %i with data to the present one, and keep all of it', (version) => {
    const folder = libraryOf(version);
    const before = rawDump(folder);
    const db = opened(folder);
    const after = dump(db);
    expect(db.pragma('user_version', { simple: true })).toBe(versions.at(-1));
    for (const [table, rows] of Object.entries(before)) {
      expect([table, isKept(rows, after[table] ?? [])]).toEqual([table, true]);
      expect([table, after[table]?.length]).toEqual([table, rows.length]);
    }
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(listArticles(db).map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Title a2'],
      ['b', 'Title b1'],
    ]);
    expect(articleView(db, 'a').facts).toHaveLength(version >= 20 ? 1 : 0);
    // What came in before can be known again by its words, as what comes in from now on.
    if (version < 120)
      expect(
        articlesLike(db, { ...aRevision('x'), articleId: 'x' }, 9)
          .map(({ articleId }) => articleId)
          .toSorted(),
      ).toEqual(['a', 'b']);
  });

  test('take one backup before the first step that rewrites rows, and it is the library as it was', () => {
    const folder = libraryOf(20);
    const before = rawDump(folder);
    opened(folder);
    const backups = filesIn(libraryPaths(folder).backups);
    expect(backups.map(({ path }) => path)).toEqual([
      join(libraryPaths(folder).backups, 'readout-2026-11-23T10-00-00.sqlite'),
    ]);
    const copy = new Database(backups[0]?.path, { readonly: true });
    const kept = dump(copy);
    copy.close();
    for (const [table, rows] of Object.entries(before)) {
      expect(isKept(rows, kept[table] ?? [])).toBe(true);
    }
  });

  test('take no backup of a new library or of one that is up to date', () => {
    const folder = emptyFolder();
    closeLibrary(opened(folder));
    opened(folder);
    expect(filesIn(folder).some(({ path }) => path.includes('backups'))).toBe(false);
  });

  test('that fail leave the version and the rows of the step before, and do not go on', () => {
    const last = versions.at(-1) ?? 0;
    const folder = libraryOf(last);
    const before = rawDump(folder);
    const breaking: Migration = {
      version: last + 10,
      changesData: true,
      migrate: (db) => {
        execute(db, "UPDATE setting SET value = '1'; CREATE TABLE half (id TEXT) STRICT");
        execute(db, 'INSERT INTO nowhere VALUES (1)');
      },
    };
    const never: Migration = { ...breaking, version: last + 20, migrate: () => expect.unreachable() };
    expect(() => opened(folder, { migrations: [...allMigrations, breaking, never] })).toThrow(/nowhere/);
    expect(rawDump(folder)).toEqual(before);
    expect(opened(folder).pragma('user_version', { simple: true })).toBe(last);
  });

  test('do not begin where the backup cannot be made', () => {
    const folder = libraryOf(20);
    const database = new Database(libraryPaths(folder).database);
    database.pragma('foreign_keys = OFF');
    database.exec("UPDATE fact_span SET fact_id = 'nobody'");
    database.close();
    const before = rawDump(folder);
    expect(codeOf(() => opened(folder))).toBe('library-corrupt');
    expect(rawDump(folder).article).toEqual(before.article);
    expect(filesIn(folder).filter(({ path }) => path.includes('backups'))).toEqual([]);
  });

  test('of a newer program are refused before anything is written', () => {
    const folder = libraryOf(versions.at(-1) ?? 0);
    const newer: Migration = {
      version: 990,
      changesData: false,
      migrate: (db) => execute(db, 'CREATE TABLE later (id TEXT) STRICT'),
    };
    closeLibrary(opened(folder, { migrations: [...allMigrations, newer] }));
    const before = filesIn(folder);
    expect(codeOf(() => opened(folder))).toBe('library-newer');
    expect(filesIn(folder)).toEqual(before);
  });
});
