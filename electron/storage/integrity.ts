import { articleView } from './article-view.ts';
import type { ReadableDb } from './handles.ts';
import { hashOf } from './originals.ts';
import { allRows, pragma } from './statements.ts';
import { type Counts, countRows } from './tables.ts';

export interface IntegrityReport {
  readonly ok: boolean;
  /** What was found, a sentence each; empty where all is well. */
  readonly problems: readonly string[];
  readonly counts: Counts;
}

/** True where the file's structure holds, indexes left out. Reads the whole file once. */
export function structureHolds(db: ReadableDb): boolean {
  return pragma(db, 'quick_check(1)') === 'ok';
}

/** What SQLite finds wrong with the file's structure and with its references. */
export function structureProblems(db: ReadableDb): string[] {
  const structure = allRows<{ integrity_check: string }>(db, 'PRAGMA integrity_check').map(
    (row) => row.integrity_check,
  );
  const references = allRows<{ table: string; parent: string }>(db, 'PRAGMA foreign_key_check').map(
    (row) => `a row of ${row.table} names a row of ${row.parent} that is not there`,
  );
  return [...structure.filter((line) => line !== 'ok'), ...references];
}

/** SQLite keeps no checksums, so a flipped bit inside imported bytes shows here alone. */
function changedOriginals(db: ReadableDb): string[] {
  return allRows<{ hash: string }>(db, 'SELECT hash FROM original').flatMap(({ hash }) => {
    const [row] = allRows<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM original WHERE hash = ?', [hash]);
    return row !== undefined && hashOf(row.bytes) !== hash ? [`the imported bytes ${hash} are not what they were`] : [];
  });
}

function unreadableArticles(db: ReadableDb): string[] {
  return allRows<{ id: string }>(db, 'SELECT id FROM article WHERE deleted_at IS NULL').flatMap(({ id }) => {
    try {
      articleView(db, id);
      return [];
    } catch (error) {
      return [`article ${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

function strayQuotes(db: ReadableDb): string[] {
  const rows = allRows<{ fact_id: string; quote: string; text: string; start_offset: number; end_offset: number }>(
    db,
    `SELECT fact_id, quote, text, start_offset, end_offset
     FROM fact_span JOIN revision ON revision.id = fact_span.revision_id`,
  );
  return rows
    .filter((row) => row.text.slice(row.start_offset, row.end_offset) !== row.quote)
    .map((row) => `fact ${row.fact_id} quotes what its source does not say`);
}

/** Looks at everything in a library: the file's structure, every reference, every article and the words it rests on. */
export function checkIntegrity(db: ReadableDb): IntegrityReport {
  const structure = structureProblems(db);
  const problems =
    structure.length > 0 ? structure : [...changedOriginals(db), ...unreadableArticles(db), ...strayQuotes(db)];
  return { ok: problems.length === 0, problems, counts: structure.length > 0 ? {} : countRows(db) };
}
