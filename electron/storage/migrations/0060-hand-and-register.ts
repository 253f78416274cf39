import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * What a hand has said of a line, with which rules and from which text an article was drafted, and the register: what
 * the user has taught about names, and the roles that people had in the articles in which they were confirmed.
 */
export const handAndRegister: Migration = {
  version: 60,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      ALTER TABLE fact ADD COLUMN verdict TEXT CHECK (verdict IN ('confirmed', 'rejected'));
      ALTER TABLE fact ADD COLUMN moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1));
      ALTER TABLE fact ADD COLUMN merged_into TEXT REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED;
      CREATE INDEX fact_by_merge ON fact (merged_into) WHERE merged_into IS NOT NULL;

      ALTER TABLE article ADD COLUMN drafted_with INTEGER;
      ALTER TABLE article ADD COLUMN drafted_revision TEXT REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE register_entry (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'notPerson', 'notOrganisation')),
        name TEXT NOT NULL,
        aliases TEXT NOT NULL CHECK (json_valid(aliases)),
        taught_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE register_role (
        entry_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
        article_id TEXT NOT NULL REFERENCES article (id),
        role TEXT,
        affiliation TEXT,
        seen TEXT,
        PRIMARY KEY (entry_id, article_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE register_apart (
        one_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
        other_id TEXT NOT NULL REFERENCES register_entry (id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (one_id, other_id),
        CHECK (one_id < other_id)
      ) STRICT, WITHOUT ROWID;
      `,
    ),
};
