import { existsSync } from 'node:fs';
import Database, { type Database as SqliteDatabase } from 'better-sqlite3';
import { lineText } from '../../../electron/briefing/line-text.ts';
import { readFactBody } from '../../../electron/contract/entity-readers.ts';
import { hitsAtOnce } from '../../../electron/contract/search.ts';
import { namesIn } from '../../../electron/searching/fact-names.ts';

/** What is asked of either side: the same words. */
export interface Floor {
  /** As many hits as ours, with snippets, and how many there are. */
  find(match: string): { readonly hits: number; readonly count: number };
  close(): void;
}

const columns = 'title, text, facts, people, source';

/** The same words of the same articles in a plain FTS5 table with its text beside it. */
function make(path: string, library: string): void {
  const from = new Database(library, { readonly: true });
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.exec(`CREATE TABLE doc (id INTEGER PRIMARY KEY, ${columns});
    CREATE VIRTUAL TABLE f USING fts5(${columns}, content = 'doc', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`);
  const insert = db.prepare(`INSERT INTO doc (${columns}) VALUES (?, ?, ?, ?, ?)`);
  const facts = from.prepare('SELECT body FROM fact WHERE article_id = ? ORDER BY rank').pluck();
  const articles = from.prepare(
    'SELECT article_id AS id, title, text, source FROM revision JOIN article ON article.id = article_id ORDER BY imported_at',
  );
  db.transaction(() => {
    for (const row of articles.iterate() as Iterable<{ id: string; title: string; text: string; source: string }>) {
      const bodies = facts.all(row.id).map((body) => readFactBody(JSON.parse(String(body))));
      const people = [...new Set(bodies.flatMap(namesIn))].join('\n');
      insert.run(row.title, row.text, bodies.map(lineText).join('\n'), people, row.source);
    }
  })();
  db.exec(`INSERT INTO f (rowid, ${columns}) SELECT id, ${columns} FROM doc`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  from.close();
}

/**
 * The same question straight to better-sqlite3, in the best of the layouts that were tried: unicode61 with the text in a
 * table beside it, prefixes of two and three letters, ranked among the newest 2,000 in one statement, FTS5's own snippets.
 */
export function openFloor(path: string, library: string): Floor {
  if (!existsSync(path)) make(path, library);
  const db: SqliteDatabase = new Database(path, { readonly: true });
  const rank = db.prepare(
    `SELECT id, n FROM (SELECT id, score, count(*) OVER () AS n FROM (
       SELECT rowid AS id, bm25(f, 8, 1, 2, 3, 1) AS score FROM f WHERE f MATCH ? ORDER BY rowid DESC LIMIT 2000
     ) ORDER BY score LIMIT ${hitsAtOnce})`,
  );
  const shown = db.prepare("SELECT title, snippet(f, 1, '[', ']', '…', 24) FROM f WHERE f MATCH ? AND rowid = ?").raw();
  const count = db.prepare('SELECT count(*) FROM f WHERE f MATCH ?').pluck();
  return {
    find: (match) => {
      const best = rank.all(match) as readonly { readonly id: number; readonly n: number }[];
      for (const { id } of best) shown.get(match, id);
      const n = best[0]?.n ?? 0;
      return { hits: best.length, count: n < 2000 ? n : Number(count.get(match)) };
    },
    close: () => db.close(),
  };
}
