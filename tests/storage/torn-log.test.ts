import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertFacts, listFacts } from '../../electron/storage/facts.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { aFact, anArticle, bodies, emptyFolder, opened } from './library.ts';

test('a copy whose log is cut or spoilt anywhere holds every fact that was saved before that place, and no half one', () => {
  const folder = emptyFolder();
  const { database } = libraryPaths(folder);
  const first = opened(folder);
  const revision = anArticle(first);
  closeLibrary(first);

  const db = opened(folder);
  const saved: { id: string; logLength: number }[] = [];
  for (let count = 0; count < 60; count += 1) {
    const pair = [aFact(revision, bodies.point, 'river'), aFact(revision, bodies.person, 'Ana Ruiz')] as const;
    insertFacts(db, pair);
    const logLength = statSync(`${database}-wal`).size;
    saved.push({ id: pair[0].id, logLength }, { id: pair[1].id, logLength });
  }
  const log = readFileSync(`${database}-wal`);
  expect(log.length).toBeGreaterThan(100_000);

  fc.assert(
    fc.property(fc.nat(log.length), fc.boolean(), fc.integer({ min: 1, max: 255 }), (cut, spoilt, noise) => {
      const copy = emptyFolder();
      const paths = libraryPaths(copy);
      copyFileSync(database, paths.database);
      const torn = spoilt
        ? Buffer.concat([log.subarray(0, cut), log.subarray(cut).map((byte) => byte ^ noise)])
        : log.subarray(0, cut);
      writeFileSync(`${paths.database}-wal`, torn);
      const opening = opened(copy);
      const ids = listFacts(opening, revision.articleId).map((fact) => fact.id);
      expect(ids).toEqual(saved.filter(({ logLength }) => logLength <= cut).map(({ id }) => id));
      expect(checkIntegrity(opening).problems).toEqual([]);
      closeLibrary(opening);
    }),
    { numRuns: 150 },
  );
});
