import { selectorsFor } from '../article/selectors.ts';
import type { PassageSelectors } from '../contract/annotations.ts';
import type { PrivateNote } from '../contract/private-notes.ts';
import type { PassphraseCost } from '../privacy/passphrase.ts';
import { sealFile } from '../privacy/sealed-file.ts';
import { factExists, getFact } from '../storage/fact-rows.ts';
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
      const passages = notes.flatMap((note) => {
        const selectors = selectorsOf(desk, note);
        return selectors === undefined ? [] : [{ noteId: note.id, selectors }];
      });
      return sealedNotesText({ versions, notes, passages });
    },
    cost,
  );
  return { bytes, count };
}

/** The words under a note on a paragraph or a line, by which a library without that version or line finds them. */
function selectorsOf({ db }: DeskContext, { target, revisionId }: PrivateNote): PassageSelectors | undefined {
  if (target.kind === 'paragraph') {
    const { text, blocks } = getRevision(db, revisionId);
    const block = blocks[target.number - 1];
    return block && selectorsFor(text, block);
  }
  if (target.kind !== 'fact' || !factExists(db, target.factId)) return undefined;
  const fact = getFact(db, target.factId);
  const [span] = fact.evidence.spans;
  return span && selectorsFor(getRevision(db, fact.revisionId).text, span);
}
