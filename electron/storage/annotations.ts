import type { PrintableAnnotation } from '../contract/annotations.ts';
import { readAnnotationTarget } from '../contract/entity-readers.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readAnnotationContent, readBack, readEarlier, readWords } from './json-columns.ts';
import { allRows, change, firstRow, type Value } from './statements.ts';

/** A printable annotation. Private ones are never in this table. */
export interface AnnotationRow {
  readonly id: string;
  readonly article_id: string;
  readonly revision_id: string;
  readonly colour: NonNullable<PrintableAnnotation['colour']> | null;
  readonly created_at: number;
  readonly modified_at: number;
  readonly target: string;
  readonly earlier: string | null;
  readonly tags: string;
  readonly links: string;
  readonly text: string;
  readonly deleted_at: number | null;
}

/** Of an annotation's row, in the table's own name. */
export const annotationColumns = `annotation.id, annotation.article_id, annotation.revision_id, annotation.colour, annotation.created_at,
  annotation.modified_at, annotation.target, annotation.earlier, annotation.tags, annotation.links, annotation.text,
  annotation.deleted_at`;

/** The annotation that a row holds. */
export function annotationOf(db: ReadableDb, row: AnnotationRow): PrintableAnnotation {
  return {
    id: row.id,
    visibility: 'printable',
    articleId: row.article_id,
    revisionId: row.revision_id,
    target: parseColumn(db, readAnnotationTarget, row.target),
    earlier: row.earlier === null ? undefined : parseColumn(db, readEarlier, row.earlier),
    colour: row.colour ?? undefined,
    text: row.text,
    tags: parseColumn(db, readWords, row.tags),
    links: parseColumn(db, readWords, row.links),
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    ...(row.deleted_at === null ? {} : { deletedAt: row.deleted_at }),
  };
}

function valuesOf(annotation: PrintableAnnotation): Record<string, Value> {
  const content = readBack(readAnnotationContent, annotation);
  return {
    id: annotation.id,
    article: content.articleId,
    revision: content.revisionId,
    colour: content.colour ?? null,
    created: content.createdAt,
    modified: content.modifiedAt,
    target: JSON.stringify(content.target),
    earlier: content.earlier === undefined ? null : JSON.stringify(content.earlier),
    tags: JSON.stringify(content.tags),
    links: JSON.stringify(content.links),
    text: content.text,
    deleted: content.deletedAt ?? null,
  };
}

/** The printable annotations in the bin, the oldest first; those of articles in the bin are left out. */
export function listBinnedAnnotations(db: ReadableDb): PrintableAnnotation[] {
  return allRows<AnnotationRow>(
    db,
    `SELECT ${annotationColumns} FROM annotation JOIN article ON article.id = annotation.article_id
     WHERE article.deleted_at IS NULL AND annotation.deleted_at IS NOT NULL ORDER BY created_at, annotation.id`,
  ).map((row) => annotationOf(db, row));
}

/** The printable annotations of one article, the oldest first; those in the bin are left out. */
export function listAnnotationsOf(db: ReadableDb, articleId: string): PrintableAnnotation[] {
  return allRows<AnnotationRow>(
    db,
    `SELECT ${annotationColumns} FROM annotation WHERE article_id = ? AND deleted_at IS NULL ORDER BY created_at, id`,
    [articleId],
  ).map((row) => annotationOf(db, row));
}

/** The printable annotations that link to a note, those in the bin too. */
export function annotationsLinkingTo(db: ReadableDb, noteId: string): PrintableAnnotation[] {
  return allRows<AnnotationRow>(
    db,
    `SELECT ${annotationColumns} FROM annotation_link JOIN annotation ON annotation.id = annotation_id WHERE target_id = ?`,
    [noteId],
  ).map((row) => annotationOf(db, row));
}

/** A printable annotation by its id, wherever its article lies. */
export function findAnnotation(db: ReadableDb, id: string): PrintableAnnotation | undefined {
  const row = firstRow<AnnotationRow>(db, `SELECT ${annotationColumns} FROM annotation WHERE id = ?`, [id]);
  return row && annotationOf(db, row);
}

/** Writes a printable annotation down. Throws ReadoutError `bad-input` for one that the contract refuses. */
export function insertAnnotation(db: WritableDb, annotation: PrintableAnnotation): void {
  change(
    db,
    `INSERT INTO annotation (id, article_id, revision_id, colour, created_at, modified_at, target, tags, links, text,
       earlier, deleted_at)
     VALUES (@id, @article, @revision, @colour, @created, @modified, @target, @tags, @links, @text, @earlier,
       @deleted)`,
    valuesOf(annotation),
  );
}

/** Writes a printable annotation over the one with its id. Throws ReadoutError `not-found` or `bad-input`. */
export function updateAnnotation(db: WritableDb, annotation: PrintableAnnotation): void {
  const updated = change(
    db,
    `UPDATE annotation SET article_id = @article, revision_id = @revision, colour = @colour, created_at = @created,
       modified_at = @modified, target = @target, tags = @tags, links = @links, text = @text,
       earlier = @earlier, deleted_at = @deleted
     WHERE id = @id`,
    valuesOf(annotation),
  );
  if (updated === 0) {
    throw new ReadoutError('not-found');
  }
}

/** Deletes a printable annotation; false where there is none. */
export function deleteAnnotation(db: WritableDb, id: string): boolean {
  return change(db, 'DELETE FROM annotation WHERE id = ?', [id]) > 0;
}
