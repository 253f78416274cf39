import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * An article names the revision that it shows. Until here that was the one with the highest ordinal; but revisions are
 * only ever added, so taking back a correction must be able to point at an earlier one. The list also finds its heads
 * without a search.
 */
export const currentRevision: Migration = {
  version: 50,
  changesData: true,
  migrate: (db) =>
    execute(
      db,
      `
      ALTER TABLE article ADD COLUMN revision_id TEXT REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED;
      UPDATE article SET revision_id =
        (SELECT id FROM revision WHERE revision.article_id = article.id ORDER BY ordinal DESC LIMIT 1);

      CREATE TRIGGER article_begins_with_a_revision BEFORE INSERT ON article WHEN NEW.revision_id IS NULL
      BEGIN SELECT RAISE(ABORT, 'an article shows one of its revisions'); END;
      CREATE TRIGGER article_keeps_a_revision BEFORE UPDATE OF revision_id ON article WHEN NEW.revision_id IS NULL
      BEGIN SELECT RAISE(ABORT, 'an article shows one of its revisions'); END;
      CREATE INDEX article_by_import ON article (imported_at) WHERE deleted_at IS NULL;
      `,
    ),
};
