import type { ReadableDb } from './handles.ts';
import { pragma } from './statements.ts';

/**
 * Watches for other programs' writes. Cheap enough to be called several times a second.
 *
 * @returns a function that tells whether another connection has committed anything since it was last called.
 */
export function watchForeignWrites(db: ReadableDb): () => boolean {
  let seen = pragma(db, 'data_version');
  return () => {
    const present = pragma(db, 'data_version');
    const changed = present !== seen;
    seen = present;
    return changed;
  };
}
