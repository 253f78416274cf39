import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Printable annotations in plain words; private ones sealed whole. A sealed row tells its random id and its size to
 * the next step, nothing else: no article, no time, and no row number that would tell in which order notes were made.
 *
 * An annotation's words must not outlive it in the file. SQLite overwrites what it frees, but where it moves rows from
 * one page of a table to another it leaves their old bytes in the room between (measured: about one row in three
 * thousand). Only whole pages are wiped for certain, so `filler` takes up all that a row keeps in its table's own page,
 * and the words after it always lie on pages of their own.
 *
 * `notes_key` names the data key that the sealed rows need, so that a foreign or missing key is recognised.
 */
export const annotations: Migration = {
  version: 30,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE annotation (
        id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES article (id),
        revision_id TEXT NOT NULL REFERENCES revision (id),
        colour TEXT,
        created_at INTEGER NOT NULL,
        modified_at INTEGER NOT NULL,
        filler BLOB NOT NULL DEFAULT (zeroblob(4096)) CHECK (length(filler) = 4096),
        target TEXT NOT NULL CHECK (json_valid(target)),
        tags TEXT NOT NULL CHECK (json_valid(tags)),
        links TEXT NOT NULL CHECK (json_valid(links)),
        text TEXT NOT NULL
      ) STRICT;
      CREATE INDEX annotation_by_article ON annotation (article_id, created_at);

      CREATE TABLE sealed_note (
        id TEXT PRIMARY KEY NOT NULL,
        nonce BLOB NOT NULL CHECK (length(nonce) = 12),
        box BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE notes_key (
        slot INTEGER PRIMARY KEY CHECK (slot = 1),
        key_id BLOB NOT NULL CHECK (length(key_id) = 16)
      ) STRICT;
      `,
    ),
};
