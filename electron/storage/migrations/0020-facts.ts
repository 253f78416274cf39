import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Facts with the spans that they rest on. `kind` and `firmness` are read out of the body, so that they cannot disagree
 * with it; the index over them makes an article's count of commitments a look into one page. A fact may come to have
 * spans in several revisions, hence the revision in the key of its spans.
 */
export const facts: Migration = {
  version: 20,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE fact (
        id TEXT PRIMARY KEY NOT NULL,
        article_id TEXT NOT NULL REFERENCES article (id),
        revision_id TEXT NOT NULL REFERENCES revision (id),
        rank INTEGER NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('engine', 'hand')),
        hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
        changed_by_hand INTEGER NOT NULL CHECK (changed_by_hand IN (0, 1)),
        progress TEXT CHECK (progress IN ('open', 'due', 'overdue', 'done')),
        confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        reason TEXT NOT NULL,
        drafter INTEGER NOT NULL CHECK (drafter IN (0, 1)),
        body TEXT NOT NULL CHECK (json_valid(body)),
        drafted_body TEXT CHECK (json_valid(drafted_body)),
        kind TEXT GENERATED ALWAYS AS (body ->> 'kind') VIRTUAL,
        firmness TEXT GENERATED ALWAYS AS (body ->> 'status') VIRTUAL,
        CHECK ((origin = 'hand') = (drafted_body IS NULL))
      ) STRICT;
      CREATE INDEX fact_by_article ON fact (article_id, rank);
      CREATE INDEX fact_by_undertaking ON fact (article_id)
        WHERE kind = 'commitment' AND firmness <> 'requested' AND hidden = 0;

      CREATE TABLE fact_span (
        fact_id TEXT NOT NULL REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
        revision_id TEXT NOT NULL REFERENCES revision (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
        end_offset INTEGER NOT NULL,
        quote TEXT NOT NULL,
        PRIMARY KEY (fact_id, revision_id, ordinal),
        CHECK (start_offset < end_offset)
      ) STRICT, WITHOUT ROWID;
      `,
    ),
};
