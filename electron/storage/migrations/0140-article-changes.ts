import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Which articles have changed, in the order of their last changes: what is made of the library beside it, as the search
 * index, catches up by this. `stamp` is random (53 bits, as JavaScript counts), so that an index of another library, or
 * of an older state of this one, is known for such. An article is changed by whatever writes its row, its lines' words
 * or its printable annotations, undo and commands too; private notes leave no trace here.
 */
export const articleChanges: Migration = {
  version: 140,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE article_change (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id TEXT NOT NULL UNIQUE REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        stamp INTEGER NOT NULL DEFAULT (random() >> 11)
      ) STRICT;
      INSERT INTO article_change (article_id) SELECT id FROM article ORDER BY imported_at, id;
      ${watched.map(trigger).join('')}
      `,
    ),
};

interface Watched {
  readonly table: string;
  readonly event: string;
  /** The article's id. */
  readonly id: string;
}

const watched: readonly Watched[] = [
  { table: 'article', event: 'INSERT', id: 'NEW.id' },
  { table: 'article', event: 'UPDATE OF deleted_at, revision_id', id: 'NEW.id' },
  { table: 'fact', event: 'INSERT', id: 'NEW.article_id' },
  { table: 'fact', event: 'UPDATE OF body, hidden, progress', id: 'NEW.article_id' },
  { table: 'fact', event: 'DELETE', id: 'OLD.article_id' },
  { table: 'annotation', event: 'INSERT', id: 'NEW.article_id' },
  { table: 'annotation', event: 'UPDATE OF text, tags, deleted_at', id: 'NEW.article_id' },
  { table: 'annotation', event: 'DELETE', id: 'OLD.article_id' },
];

/** Not `INSERT OR REPLACE`: what set the trigger off may have a way of its own to deal with conflicts, and that holds. */
function trigger({ table, event, id }: Watched): string {
  const [kind = ''] = event.split(' ');
  return `
    CREATE TRIGGER ${table}_${kind.toLowerCase()}_changes_article AFTER ${event} ON ${table}
    BEGIN
      DELETE FROM article_change WHERE article_id = ${id};
      INSERT INTO article_change (article_id) VALUES (${id});
    END;`;
}
