import type { LineChoice, PageHeadFields, PageSetup, SectionChoice } from '../contract/page-setup.ts';
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

/** What was chosen for an article's page; nothing where nobody has chosen anything. */
export function pageSetupOf(db: ReadableDb, articleId: string): PageSetup {
  const row = firstRow<SetupRow>(
    db,
    'SELECT marking, prepared_for, prepared_by, prepared_on, embargo, sections FROM page_setup WHERE article_id = ?',
    [articleId],
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
      'SELECT line_id, pinned, short, short_text FROM page_line WHERE article_id = ? ORDER BY line_id',
      [articleId],
    ).map((line) => ({
      lineId: line.line_id,
      pinned: truth(line.pinned),
      short: truth(line.short),
      shortText: line.short_text ?? undefined,
    })),
  };
}

/** Keeps the head and the sections of an article's page; its lines are kept by `putPageLine`. */
export function putPageSetup(
  db: WritableDb,
  articleId: string,
  setup: PageHeadFields & { readonly sections?: readonly SectionChoice[] | undefined },
): void {
  change(
    db,
    `INSERT INTO page_setup (article_id, marking, prepared_for, prepared_by, prepared_on, embargo, sections)
     VALUES (@articleId, @marking, @preparedFor, @preparedBy, @preparedOn, @embargo, @sections)
     ON CONFLICT (article_id) DO UPDATE SET marking = @marking, prepared_for = @preparedFor,
       prepared_by = @preparedBy, prepared_on = @preparedOn, embargo = @embargo, sections = @sections`,
    {
      articleId,
      marking: setup.marking ?? null,
      preparedFor: setup.preparedFor ?? null,
      preparedBy: setup.preparedBy ?? null,
      preparedOn: setup.preparedOn ?? null,
      embargo: setup.embargo ?? null,
      sections: setup.sections === undefined ? null : JSON.stringify(setup.sections),
    },
  );
}

/** Keeps what was chosen for a line of an article's page; nothing chosen is nothing kept. */
export function putPageLine(db: WritableDb, articleId: string, { lineId, pinned, short, shortText }: LineChoice): void {
  if (pinned === undefined && short === undefined && shortText === undefined) {
    change(db, 'DELETE FROM page_line WHERE article_id = ? AND line_id = ?', [articleId, lineId]);
    return;
  }
  change(
    db,
    `INSERT INTO page_line (article_id, line_id, pinned, short, short_text)
     VALUES (@articleId, @lineId, @pinned, @short, @shortText)
     ON CONFLICT (article_id, line_id) DO UPDATE SET pinned = @pinned, short = @short, short_text = @shortText`,
    { articleId, lineId, pinned: bit(pinned), short: bit(short), shortText: shortText ?? null },
  );
}

function truth(value: 0 | 1 | null): boolean | undefined {
  return value === null ? undefined : value === 1;
}

function bit(value: boolean | undefined): 0 | 1 | null {
  if (value === undefined) return null;
  return value ? 1 : 0;
}
