import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Notes that were taken out of a table of theirs, and may still stand in backups: a random id each, until every backup was
 * gone through. Whatever takes a row out, undo too, is seen by the triggers.
 */
export const forgottenNotes: Migration = {
  version: 80,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE forgotten_note (
        id TEXT PRIMARY KEY NOT NULL,
        token BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER annotation_is_forgotten AFTER DELETE ON annotation
      BEGIN INSERT OR REPLACE INTO forgotten_note (id, token) VALUES (OLD.id, randomblob(8)); END;
      CREATE TRIGGER sealed_note_is_forgotten AFTER DELETE ON sealed_note
      BEGIN INSERT OR REPLACE INTO forgotten_note (id, token) VALUES (OLD.id, randomblob(8)); END;
      `,
    ),
};
