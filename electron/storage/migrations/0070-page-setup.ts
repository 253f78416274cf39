import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/** What a person has chosen for an article's page: its head, its sections, its lines; and arrangements under a name. */
export const pageSetup: Migration = {
  version: 70,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE page_setup (
        article_id TEXT PRIMARY KEY NOT NULL REFERENCES article (id),
        marking TEXT,
        prepared_for TEXT,
        prepared_by TEXT,
        prepared_on TEXT,
        embargo TEXT,
        sections TEXT CHECK (json_valid(sections))
      ) STRICT;

      CREATE TABLE page_line (
        article_id TEXT NOT NULL REFERENCES article (id),
        line_id TEXT NOT NULL,
        pinned INTEGER CHECK (pinned IN (0, 1)),
        short INTEGER CHECK (short IN (0, 1)),
        short_text TEXT,
        PRIMARY KEY (article_id, line_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE page_template (
        name TEXT PRIMARY KEY NOT NULL,
        sections TEXT NOT NULL CHECK (json_valid(sections))
      ) STRICT, WITHOUT ROWID;
      `,
    ),
};
