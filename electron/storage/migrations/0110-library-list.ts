import { listTitle } from '../list-title.ts';
import { allRows, change, execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * What the library's list needs so that a window of it is read without the rest: the day and the title of the version
 * that is shown stand in the article's own row, with indexes that hold each order of the list whole; people and the
 * standing of undertakings are read out of indexes too. Pinned and archived are the article's own, and so are its tags.
 */
export const libraryList: Migration = {
  version: 110,
  changesData: false,
  migrate: (db) => {
    execute(
      db,
      `
      ALTER TABLE article ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
      ALTER TABLE article ADD COLUMN archived_at INTEGER;
      ALTER TABLE article ADD COLUMN list_date TEXT NOT NULL DEFAULT '';
      ALTER TABLE article ADD COLUMN list_title TEXT NOT NULL DEFAULT '';
      ALTER TABLE article ADD COLUMN shelf TEXT NOT NULL DEFAULT 'desk'
        CHECK (shelf IN ('desk', 'pinned', 'archive', 'bin'));
      DROP INDEX article_by_import;
      CREATE INDEX article_by_import ON article (shelf, imported_at DESC, list_date DESC, list_title, id);
      CREATE INDEX article_by_date ON article (shelf, list_date DESC, imported_at DESC, list_title, id);
      CREATE INDEX article_by_title ON article (shelf, list_title, list_date DESC, id);

      CREATE TABLE article_tag (
        article_id TEXT NOT NULL REFERENCES article (id),
        tag TEXT NOT NULL COLLATE NOCASE,
        PRIMARY KEY (article_id, tag)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX article_tag_by_tag ON article_tag (tag, article_id);

      ALTER TABLE fact ADD COLUMN person_name TEXT
        GENERATED ALWAYS AS (CASE WHEN body ->> 'kind' = 'person' THEN body ->> 'name' END) VIRTUAL;
      ALTER TABLE fact ADD COLUMN due_by TEXT GENERATED ALWAYS AS (
        CASE WHEN body ->> '$.due.certainty' <> 'vague'
          THEN substr(body ->> '$.due.iso', instr(body ->> '$.due.iso', '/') + 1) END) VIRTUAL;
      CREATE INDEX fact_by_person ON fact (person_name, article_id) WHERE kind = 'person' AND hidden = 0;
      CREATE INDEX fact_by_standing ON fact (article_id, progress, firmness, due_by)
        WHERE kind = 'commitment' AND firmness <> 'requested' AND hidden = 0;
      `,
    );
    const heads = allRows<{ id: string; title: string; date: string | null }>(
      db,
      'SELECT article.id, title, date FROM article JOIN revision ON revision.id = article.revision_id',
    );
    for (const { id, title, date } of heads) {
      change(
        db,
        `UPDATE article SET list_date = ?, list_title = ?, shelf = iif(deleted_at IS NULL, 'desk', 'bin') WHERE id = ?`,
        [date ?? '', listTitle(title), id],
      );
    }
  },
};
