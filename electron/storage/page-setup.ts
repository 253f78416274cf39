import type { LineChoice, PageHeadFields, PageSetup, SectionChoice } from '../contract/page-setup.ts';
import { dossierExists } from './dossiers.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readSections } from './json-columns.ts';
import { allRows, change, firstRow } from './statements.ts';

interface SetupRow {
  readonly marking: string | null;
  readonly prepared_for: string | null;
  readonly prepared_by: string | null;
  readonly prepared_on: string | null;
  readonly embargo: string | null;
  readonly sections: string | null;
}

interface LineRow {
  readonly line_id: string;
  readonly pinned: 0 | 1 | null;
  readonly short: 0 | 1 | null;
  readonly short_text: string | null;
}

/** Where what is chosen for a page is kept. */
interface Place {
  readonly page: string;
  readonly lines: string;
  readonly key: string;
}
const ofArticles: Place = { page: 'page_setup', lines: 'page_line', key: 'article_id' };
const ofDossiers: Place = { page: 'dossier_page', lines: 'dossier_line', key: 'dossier_id' };

function placeOf(db: ReadableDb, id: string): Place {
  return dossierExists(db, id) ? ofDossiers : ofArticles;
}

/**
 * What was chosen for the page of an article or of a dossier; nothing where nobody has chosen anything.
 *
 * @param id of either
 */
export function pageSetupOf(db: ReadableDb, id: string): PageSetup {
  const { page, lines, key } = placeOf(db, id);
  const row = firstRow<SetupRow>(
    db,
    `SELECT marking, prepared_for, prepared_by, prepared_on, embargo, sections FROM ${page} WHERE ${key} = ?`,
    [id],
  );
  return {
    marking: row?.marking ?? undefined,
    preparedFor: row?.prepared_for ?? undefined,
    preparedBy: row?.prepared_by ?? undefined,
    preparedOn: row?.prepared_on ?? undefined,
    embargo: row?.embargo ?? undefined,
    sections: row?.sections ? parseColumn(db, readSections, row.sections) : undefined,
    lines: allRows<LineRow>(
      db,
      `SELECT line_id, pinned, short, short_text FROM ${lines} WHERE ${key} = ? ORDER BY line_id`,
      [id],
    ).map((line) => ({
      lineId: line.line_id,
      pinned: truth(line.pinned),
      short: truth(line.short),
      shortText: line.short_text ?? undefined,
    })),
  };
}

/** Keeps the head and the sections of a page, of an article or a dossier; its lines are kept by `putPageLine`. */
export function putPageSetup(
  db: WritableDb,
  id: string,
  setup: PageHeadFields & { readonly sections?: readonly SectionChoice[] | undefined },
): void {
  const { page, key } = placeOf(db, id);
  change(
    db,
    `INSERT INTO ${page} (${key}, marking, prepared_for, prepared_by, prepared_on, embargo, sections)
     VALUES (@id, @marking, @preparedFor, @preparedBy, @preparedOn, @embargo, @sections)
     ON CONFLICT (${key}) DO UPDATE SET marking = @marking, prepared_for = @preparedFor,
       prepared_by = @preparedBy, prepared_on = @preparedOn, embargo = @embargo, sections = @sections`,
    {
      id,
      marking: setup.marking ?? null,
      preparedFor: setup.preparedFor ?? null,
      preparedBy: setup.preparedBy ?? null,
      preparedOn: setup.preparedOn ?? null,
      embargo: setup.embargo ?? null,
      sections: setup.sections === undefined ? null : JSON.stringify(setup.sections),
    },
  );
}

/** Keeps what was chosen for a line of a page, of an article or a dossier; nothing chosen is nothing kept. */
export function putPageLine(db: WritableDb, id: string, { lineId, pinned, short, shortText }: LineChoice): void {
  const { lines, key } = placeOf(db, id);
  if (pinned === undefined && short === undefined && shortText === undefined) {
    change(db, `DELETE FROM ${lines} WHERE ${key} = ? AND line_id = ?`, [id, lineId]);
    return;
  }
  change(
    db,
    `INSERT INTO ${lines} (${key}, line_id, pinned, short, short_text)
     VALUES (@id, @lineId, @pinned, @short, @shortText)
     ON CONFLICT (${key}, line_id) DO UPDATE SET pinned = @pinned, short = @short, short_text = @shortText`,
    { id, lineId, pinned: bit(pinned), short: bit(short), shortText: shortText ?? null },
  );
}

function truth(value: 0 | 1 | null): boolean | undefined {
  return value === null ? undefined : value === 1;
}

function bit(value: boolean | undefined): 0 | 1 | null {
  if (value === undefined) return null;
  return value ? 1 : 0;
}
