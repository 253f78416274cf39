import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Dossiers, with what is chosen for the page of each; and the ways into the facts of a whole library: by the day on which
 * something is due, and by the name of a person or an organisation. What the ways are made of is read out of the body, so
 * that it cannot disagree with it.
 *
 * `due_until` ends in a sign that sorts behind a hyphen, so that a month lies behind its last day and a year behind its
 * last month; it is empty for what is dated by words alone.
 */
export const dossiers: Migration = {
  version: 130,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE dossier (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE dossier_page (
        dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
        marking TEXT,
        prepared_for TEXT,
        prepared_by TEXT,
        prepared_on TEXT,
        embargo TEXT,
        sections TEXT CHECK (json_valid(sections))
      ) STRICT;

      CREATE TABLE dossier_article (
        dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
        article_id TEXT NOT NULL REFERENCES article (id),
        rank INTEGER NOT NULL,
        PRIMARY KEY (dossier_id, article_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dossier_by_article ON dossier_article (article_id);

      CREATE TABLE dossier_line (
        dossier_id TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
        line_id TEXT NOT NULL,
        pinned INTEGER CHECK (pinned IN (0, 1)),
        short INTEGER CHECK (short IN (0, 1)),
        short_text TEXT,
        PRIMARY KEY (dossier_id, line_id)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE fact ADD COLUMN due TEXT GENERATED ALWAYS AS (
        CASE body ->> 'kind' WHEN 'commitment' THEN body -> 'due' WHEN 'event' THEN body -> 'when' END
      ) VIRTUAL;
      ALTER TABLE fact ADD COLUMN due_until TEXT GENERATED ALWAYS AS (
        CASE
          WHEN due IS NULL THEN NULL
          WHEN due ->> 'iso' IS NULL OR due ->> 'certainty' = 'vague' THEN ''
          ELSE substr(due ->> 'iso', instr(due ->> 'iso', '/') + 1) || '~'
        END
      ) VIRTUAL;
      ALTER TABLE fact ADD COLUMN name TEXT GENERATED ALWAYS AS (
        CASE WHEN body ->> 'kind' IN ('person', 'organisation') THEN body ->> 'name' END
      ) VIRTUAL;
      ALTER TABLE fact ADD COLUMN aliases TEXT GENERATED ALWAYS AS (
        CASE WHEN body ->> 'kind' IN ('person', 'organisation') THEN body ->> 'aliases' END
      ) VIRTUAL;
      CREATE INDEX fact_by_due ON fact (due_until, id) WHERE hidden = 0 AND due_until IS NOT NULL;
      CREATE INDEX fact_by_name ON fact (kind, name, aliases, article_id) WHERE hidden = 0 AND name IS NOT NULL;
      `,
    ),
};
