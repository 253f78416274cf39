import type { PrintableAnnotation } from '../contract/annotations.ts';
import { type AnnotationRow, annotationColumns, annotationOf } from './annotations.ts';
import type { ReadableDb } from './handles.ts';
import { allRows, firstRow } from './statements.ts';

/** Outside the bin, and of an article outside it. */
const present = `JOIN article ON article.id = annotation.article_id
  WHERE article.deleted_at IS NULL AND annotation.deleted_at IS NULL`;

/** Printable annotations, wherever they are, that link to one of these notes or lines; those in the bin are left out. */
export function annotationsLinkingToAny(db: ReadableDb, ids: readonly string[]): PrintableAnnotation[] {
  if (ids.length === 0) return [];
  return allRows<AnnotationRow>(
    db,
    `SELECT DISTINCT ${annotationColumns} FROM json_each(?) AS target
     JOIN annotation_link ON annotation_link.target_id = target.value
     JOIN annotation ON annotation.id = annotation_link.annotation_id ${present}`,
    [JSON.stringify(ids)],
  ).map((row) => annotationOf(db, row));
}

/** Those of these printable annotations that are outside the bin, as their articles are. */
export function presentAnnotations(db: ReadableDb, ids: readonly string[]): PrintableAnnotation[] {
  if (ids.length === 0) return [];
  return allRows<AnnotationRow>(
    db,
    `SELECT ${annotationColumns} FROM json_each(?) AS wanted JOIN annotation ON annotation.id = wanted.value ${present}`,
    [JSON.stringify(ids)],
  ).map((row) => annotationOf(db, row));
}

/** When an annotation was made, and its id: its place among all. */
export interface PlaceInTime {
  readonly createdAt: number;
  readonly id: string;
}

/** The printable annotations of present articles that were made before another one, the newest first; at most so many. */
export function annotationsBefore(db: ReadableDb, before: PlaceInTime, most: number): PrintableAnnotation[] {
  return allRows<AnnotationRow>(
    db,
    `SELECT ${annotationColumns} FROM annotation ${present} AND (annotation.created_at, annotation.id) < (?, ?)
     ORDER BY annotation.created_at DESC, annotation.id DESC LIMIT ?`,
    [before.createdAt, before.id, most],
  ).map((row) => annotationOf(db, row));
}

/** How many printable annotations there are outside the bin, those of articles in the bin left out. */
export function countAnnotations(db: ReadableDb): number {
  const { count } = firstRow<{ count: number }>(
    db,
    `SELECT (SELECT count(*) FROM annotation WHERE deleted_at IS NULL)
       - (SELECT count(*) FROM article JOIN annotation ON annotation.article_id = article.id
          WHERE article.shelf = 'bin' AND annotation.deleted_at IS NULL) AS count`,
  ) ?? { count: 0 };
  return count;
}

/** The ids of an article's lines, hidden ones too. */
export function lineIds(db: ReadableDb, articleId: string): string[] {
  return allRows<{ id: string }>(db, 'SELECT id FROM fact WHERE article_id = ?', [articleId]).map(({ id }) => id);
}
