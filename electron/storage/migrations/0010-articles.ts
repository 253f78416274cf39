import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Articles, the bytes they came from, and their revisions. Bytes and revisions are only ever added, which the triggers
 * hold. Large columns stand last: a list then reads a row's first page alone.
 */
export const articles: Migration = {
  version: 10,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE original (
        hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        kept_at INTEGER NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;

      CREATE TABLE article (
        id TEXT PRIMARY KEY NOT NULL,
        imported_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;

      CREATE TABLE revision (
        id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES article (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        created_at INTEGER NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('import', 'hand')),
        original_hash TEXT REFERENCES original (hash),
        title TEXT NOT NULL,
        title_is_ours INTEGER NOT NULL CHECK (title_is_ours IN (0, 1)),
        place TEXT,
        date TEXT,
        language TEXT NOT NULL,
        source TEXT,
        blocks TEXT NOT NULL CHECK (json_valid(blocks)),
        text TEXT NOT NULL,
        UNIQUE (article_id, ordinal)
      ) STRICT;
      CREATE INDEX revision_by_original ON revision (original_hash) WHERE original_hash IS NOT NULL;

      CREATE TRIGGER original_is_kept_as_it_is BEFORE UPDATE ON original
      BEGIN SELECT RAISE(ABORT, 'imported bytes are never changed'); END;
      CREATE TRIGGER original_is_kept BEFORE DELETE ON original
      BEGIN SELECT RAISE(ABORT, 'imported bytes are never deleted'); END;
      CREATE TRIGGER revision_is_kept_as_it_is BEFORE UPDATE ON revision
      BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
      CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
      BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;
      `,
    ),
};
