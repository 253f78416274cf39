import { createHash } from 'node:crypto';
import type { ReadableDb, WritableDb } from './handles.ts';
import { change, firstRow } from './statements.ts';

/** A file as it came in. */
export interface Original {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
  /** Milliseconds since 1970, UTC. */
  readonly keptAt: number;
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Keeps imported bytes for good, and answers with their hash. The same bytes are kept once, under their first name.
 *
 * @param original its hash where it has been worked out already
 */
export function keepOriginal(db: WritableDb, original: Omit<Original, 'hash'> & { readonly hash?: string }): string {
  const { bytes, fileName, mediaType, keptAt, hash = hashOf(bytes) } = original;
  change(
    db,
    `INSERT INTO original (hash, file_name, media_type, kept_at, bytes) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO NOTHING`,
    [hash, fileName, mediaType, keptAt, bytes],
  );
  return hash;
}

/** The imported bytes with this hash, as they came. */
export function getOriginal(db: ReadableDb, hash: string): Original | undefined {
  return firstRow<Original>(
    db,
    `SELECT hash, bytes, file_name AS fileName, media_type AS mediaType, kept_at AS keptAt FROM original WHERE hash = ?`,
    [hash],
  );
}

/** The article that these bytes became, the one outside the bin first; undefined where there is none. */
export function articleOfOriginal(db: ReadableDb, hash: string): { articleId: string; binned: boolean } | undefined {
  const row = firstRow<{ id: string; binned: number }>(
    db,
    `SELECT article.id, article.deleted_at IS NOT NULL AS binned
     FROM revision JOIN article ON article.id = revision.article_id
     WHERE revision.original_hash = ? ORDER BY binned, article.imported_at LIMIT 1`,
    [hash],
  );
  return row && { articleId: row.id, binned: row.binned === 1 };
}
