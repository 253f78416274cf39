import { ReadoutError } from '../../contract/results.ts';
import type { WritableDb } from '../handles.ts';
import { inTransaction, pragma } from '../statements.ts';
import type { Migration } from './migration.ts';

function versionOf(db: WritableDb): number {
  return Number(pragma(db, 'user_version'));
}

/** The version that a list of steps leads to; 0 for none. */
export function lastVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Refuses a library that a newer program has shaped.
 *
 * @throws ReadoutError `library-newer`, its detail the folder.
 */
export function refuseNewer(version: number, migrations: readonly Migration[], folder: string): void {
  if (version > lastVersion(migrations)) {
    throw new ReadoutError('library-newer', folder);
  }
}

/** Makes one step, unless another program has just made it. The version is set in the same transaction. */
function step(db: WritableDb, { version, migrate }: Migration, folder: string, migrations: readonly Migration[]): void {
  inTransaction(db, () => {
    const present = versionOf(db);
    refuseNewer(present, migrations, folder);
    if (present >= version) {
      return;
    }
    migrate(db);
    db.pragma(`user_version = ${version}`);
  });
}

export interface MigrationPlan {
  readonly migrations: readonly Migration[];
  /** Named in refusals. */
  readonly folder: string;
  /** Called once, before the first step that rewrites the user's rows; when it throws, nothing has been rewritten. */
  readonly backUp: () => void;
}

/**
 * Brings a library to the present version, a step at a time, each of them whole or not at all.
 *
 * @throws ReadoutError `library-newer`, or the problem that a step or the backup met.
 */
export function migrate(db: WritableDb, { migrations, folder, backUp }: MigrationPlan): void {
  refuseNewer(versionOf(db), migrations, folder);
  let backedUp = false;
  for (const migration of migrations) {
    const present = versionOf(db);
    if (present >= migration.version) {
      continue;
    }
    if (migration.changesData && present > 0 && !backedUp) {
      backUp();
      backedUp = true;
    }
    step(db, migration, folder, migrations);
  }
}
