import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * What further versions of an article bring: the web address by which a new one is known (in a table of its own, since a
 * column behind a text is slow to reach), what became of a line's
 * passages on the way into it, where a mark stood in the versions before, and corrections that are being typed.
 *
 * `annotation.earlier` is a column behind the words and lies, as they do, on pages of its own, which are wiped whole.
 */
export const versions: Migration = {
  version: 90,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE revision_address (
        revision_id TEXT PRIMARY KEY NOT NULL REFERENCES revision (id),
        address TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER revision_address_is_kept_as_it_is BEFORE UPDATE ON revision_address
      BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
      CREATE TRIGGER revision_address_is_kept BEFORE DELETE ON revision_address
      BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

      ALTER TABLE fact_span ADD COLUMN verdict TEXT CHECK (verdict IN ('exact', 'moved'));
      ALTER TABLE annotation ADD COLUMN earlier TEXT CHECK (json_valid(earlier));

      CREATE TABLE correction (
        article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
        revision_id TEXT NOT NULL REFERENCES revision (id),
        kept_at INTEGER NOT NULL,
        fields TEXT NOT NULL CHECK (json_valid(fields))
      ) STRICT;
      `,
    ),
};
