import type { PassphraseCost } from '../privacy/passphrase.ts';
import { sealFile } from '../privacy/sealed-file.ts';
import { getRevision } from '../storage/revisions.ts';
import type { DeskContext } from './context.ts';
import { textHash } from './exported-annotations.ts';
import { sealedNotesText } from './sealed-notes-text.ts';

/**
 * All private notes outside the bin, sealed under a passphrase of their own. In the clear they are in memory only.
 *
 * @throws ReadoutError `locked` while they are, or where they are locked before all is sealed
 */
export async function sealPrivateNotes(
  desk: DeskContext,
  passphrase: string,
  cost?: PassphraseCost,
): Promise<{ readonly bytes: Buffer; readonly count: number }> {
  // Asked before the passphrase is stretched, which takes its time.
  desk.notes.list();
  let count = 0;
  const bytes = await sealFile(
    passphrase,
    () => {
      const notes = desk.notes.list().notes.filter((note) => note.deletedAt === undefined);
      count = notes.length;
      const versions = [...new Set(notes.map(({ revisionId }) => revisionId))].map((revisionId) => {
        const { articleId, text } = getRevision(desk.db, revisionId);
        return { revisionId, articleId, hash: textHash(text) };
      });
      return sealedNotesText({ versions, notes });
    },
    cost,
  );
  return { bytes, count };
}
