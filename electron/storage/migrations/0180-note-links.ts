import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * What printable annotations link to, and their order in time, so that what links to an article, and the newest of all,
 * are looked up and not looked for. Nothing but ids and times: an annotation's words lie in its own row alone.
 */
export const noteLinks: Migration = {
  version: 180,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      CREATE TABLE annotation_link (
        target_id TEXT NOT NULL,
        annotation_id TEXT NOT NULL,
        PRIMARY KEY (target_id, annotation_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX annotation_link_by_annotation ON annotation_link (annotation_id);
      INSERT INTO annotation_link (target_id, annotation_id)
        SELECT DISTINCT link.value, annotation.id FROM annotation, json_each(annotation.links) AS link
        WHERE link.type = 'text';
      CREATE INDEX annotation_by_time ON annotation (created_at, id, article_id) WHERE deleted_at IS NULL;
      ${trigger('INSERT', 'insert')}
      ${trigger('UPDATE OF links', 'update')}
      CREATE TRIGGER annotation_delete_unlinks AFTER DELETE ON annotation
      BEGIN
        DELETE FROM annotation_link WHERE annotation_id = OLD.id;
      END;
      `,
    ),
};

/** Taken away before they are written anew, since what set the trigger off may have a way of its own with conflicts. */
function trigger(event: string, name: string): string {
  return `
    CREATE TRIGGER annotation_${name}_links AFTER ${event} ON annotation
    BEGIN
      DELETE FROM annotation_link WHERE annotation_id = NEW.id;
      INSERT INTO annotation_link (target_id, annotation_id)
        SELECT DISTINCT link.value, NEW.id FROM json_each(NEW.links) AS link WHERE link.type = 'text';
    END;`;
}
