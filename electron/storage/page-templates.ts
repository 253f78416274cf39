import type { PageTemplate } from '../contract/page-setup.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readSections } from './json-columns.ts';
import { allRows, change } from './statements.ts';

/** The user's own templates, by name. */
export function listPageTemplates(db: ReadableDb): PageTemplate[] {
  return allRows<{ name: string; sections: string }>(db, 'SELECT name, sections FROM page_template ORDER BY name').map(
    ({ name, sections }) => ({ name, sections: parseColumn(db, readSections, sections) }),
  );
}

/** Keeps a template, instead of one that has its name. */
export function putPageTemplate(db: WritableDb, { name, sections }: PageTemplate): void {
  change(
    db,
    `INSERT INTO page_template (name, sections) VALUES (@name, @sections)
     ON CONFLICT (name) DO UPDATE SET sections = @sections`,
    { name, sections: JSON.stringify(sections) },
  );
}

/** Takes a template away; false where there was none of that name. */
export function removePageTemplate(db: WritableDb, name: string): boolean {
  return change(db, 'DELETE FROM page_template WHERE name = ?', [name]) > 0;
}
