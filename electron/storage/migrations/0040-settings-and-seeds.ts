import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/** What the desk remembers, and which seeds were taken: a seed that was taken once never comes by itself again. */
export const settingsAndSeeds: Migration = {
  version: 40,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE setting (
        key TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT;

      CREATE TABLE seed (
        name TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES article (id),
        taken_at INTEGER NOT NULL
      ) STRICT;
      `,
    ),
};
