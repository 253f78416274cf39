import type { PrintableAnnotation } from '../../electron/contract/annotations.ts';
import { annotationsBefore } from '../../electron/storage/annotations-near.ts';
import type { ReadableDb } from '../../electron/storage/handles.ts';

/** Every printable annotation outside the bin of articles outside it, the oldest first. */
export function listAnnotations(db: ReadableDb): PrintableAnnotation[] {
  return annotationsBefore(db, { createdAt: Number.MAX_SAFE_INTEGER, id: '' }, 100_000).reverse();
}
