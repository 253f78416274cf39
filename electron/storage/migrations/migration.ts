import type { WritableDb } from '../handles.ts';

/**
 * One step of the library's shape. A step that was released is never edited; the next one adds. Numbers go in tens, so
 * that two branches can meet.
 */
export interface Migration {
  /** The library's version once the step is made. */
  readonly version: number;
  /** True where rows that the user has are rewritten: a backup is taken before. */
  readonly changesData: boolean;
  /** Makes the step; the runner holds the transaction and sets the version in it. */
  readonly migrate: (db: WritableDb) => void;
}
