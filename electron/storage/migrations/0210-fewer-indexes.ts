import { execute } from '../statements.ts';
import type { Migration } from './migration.ts';

/**
 * Indexes that others have come to answer for. Each article that comes in touched a page of them for every name in it,
 * and three for the rest: an eighth of all that was written.
 */
export const fewerIndexes: Migration = {
  version: 210,
  changesData: false,
  migrate: (db) =>
    execute(
      db,
      `
      DROP INDEX fact_by_person;
      DROP INDEX fact_by_undertaking;
      DROP INDEX likeness_sign_of_revision;
      `,
    ),
};
