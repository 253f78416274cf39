import type { Revision } from '../../contract/articles.ts';
import type { WritableDb } from '../handles.ts';
import { insertSigns } from '../likeness.ts';
import { allRows, execute, firstRow } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * What an import knows beside the text: who wrote it and where each field of its head was found, for each version; what a
 * person says of its author and publisher instead, which needs no version; and signs by which texts that are nearly the
 * same, and pages of one address, find one another without being read.
 */
export const incoming: Migration = {
  version: 120,
  changesData: false,
  migrate: (db) => {
    execute(
      db,
      `
      CREATE TABLE revision_origin (
        revision_id TEXT PRIMARY KEY NOT NULL REFERENCES revision (id),
        author TEXT,
        origins TEXT NOT NULL CHECK (json_valid(origins))
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER revision_origin_is_kept_as_it_is BEFORE UPDATE ON revision_origin
      BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
      CREATE TRIGGER revision_origin_is_kept BEFORE DELETE ON revision_origin
      BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

      CREATE TABLE article_credit (
        article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
        author TEXT,
        source TEXT
      ) STRICT;

      CREATE TABLE likeness_sign (
        sign INTEGER NOT NULL,
        revision_id TEXT NOT NULL REFERENCES revision (id),
        PRIMARY KEY (sign, revision_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX likeness_sign_of_revision ON likeness_sign (revision_id);
      `,
    );
    signAll(db);
  },
};

type Signed = Pick<Revision, 'id' | 'title' | 'text'> & {
  readonly source: string | null;
  readonly address: string | null;
};

/** What has come in before is to be found by its signs too. One text after the other: a library may hold many. */
function signAll(db: WritableDb): void {
  const ids = allRows<{ id: string }>(db, 'SELECT id FROM revision');
  for (const { id } of ids) {
    const row = firstRow<Signed>(
      db,
      `SELECT id, title, source, text, address FROM revision
         LEFT JOIN revision_address ON revision_address.revision_id = revision.id WHERE id = ?`,
      [id],
    );
    if (row) insertSigns(db, { ...row, source: row.source ?? undefined, address: row.address ?? undefined });
  }
}
