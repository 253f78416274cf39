import type { Revision } from '../contract/articles.ts';
import { engineVersion } from '../drafting/engine-version.ts';
import { insertArticle, unbinArticle } from '../storage/articles.ts';
import { setDraftedWith } from '../storage/drafted-with.ts';
import { insertFacts } from '../storage/facts.ts';
import { inLateTransaction } from '../storage/late-commit.ts';
import { articleOfOriginal, hashOf, keepOriginal } from '../storage/originals.ts';
import { putPageSetup } from '../storage/page-setup.ts';
import { currentRevision } from '../storage/revisions.ts';
import { readSettings } from '../storage/settings.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { headOrigins } from './head-origins.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { storedDraft } from './stored-draft.ts';

/** What became of an article on its way into the library. */
export interface StoredArticle {
  readonly articleId: string;
  readonly title: string;
  /** True where the same bytes were in the library before; nothing was added then. */
  readonly alreadyHere: boolean;
}

/** An article that was stored, and its version where that is new. */
export interface FreshlyStored extends StoredArticle {
  readonly revision?: Revision;
}

/** A file's bytes with the name under which they came. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Their hash, as `hashOf`, where it is known already. */
  readonly hash?: string | undefined;
}

/**
 * The article that these very bytes became before, taken out of the bin where it lies there: what was said about it is
 * worth more than a fresh draft. Undefined where they are new.
 */
export function articleAlreadyHere(desk: LibraryContext, originalHash: string): StoredArticle | undefined {
  const found = articleOfOriginal(desk.db, originalHash);
  if (!found) return undefined;
  const { articleId } = found;
  if (found.binned) recordStep(desk.db, desk.texts.commands.steps.importAgain, () => unbinArticle(desk.db, articleId));
  return known(desk, articleId);
}

function known({ db }: LibraryContext, articleId: string): StoredArticle {
  return { articleId, title: currentRevision(db, articleId).title, alreadyHere: true };
}

/** A new article's page is for and by whom the settings say. */
function beginPage({ db }: LibraryContext, articleId: string): void {
  const { preparedFor, preparedBy } = readSettings(db, defaultSettings);
  if (preparedFor === '' && preparedBy === '') return;
  putPageSetup(db, articleId, { preparedFor: preparedFor || undefined, preparedBy: preparedBy || undefined });
}

/**
 * Writes an article, its bytes and its facts down, all or nothing; on the disk once `flushCommits` is answered, or the
 * transaction around it is done.
 *
 * @param importedAt milliseconds since 1970
 */
export function storeArticle(
  desk: LibraryContext,
  file: IncomingFile,
  prepared: PreparedArticle,
  importedAt: number,
): FreshlyStored {
  const { imported } = prepared;
  const hash = file.hash ?? hashOf(file.bytes);
  return inLateTransaction(desk.db, () => {
    // Asked again inside the transaction: another program may have brought the same bytes in meanwhile, or binned them.
    const here = articleOfOriginal(desk.db, hash);
    if (here) {
      if (here.binned) unbinArticle(desk.db, here.articleId);
      return known(desk, here.articleId);
    }
    const { revision, facts } = storedDraft(prepared, desk.ids, importedAt);
    const originalHash = keepOriginal(desk.db, {
      hash,
      bytes: file.bytes,
      fileName: file.name,
      mediaType: imported.mediaType,
      keptAt: importedAt,
    });
    insertArticle(desk.db, {
      id: revision.articleId,
      importedAt,
      revision,
      originalHash,
      origins: headOrigins(prepared),
    });
    insertFacts(desk.db, facts);
    beginPage(desk, revision.articleId);
    setDraftedWith(desk.db, revision.articleId, { engine: engineVersion, revisionId: revision.id });
    return { articleId: revision.articleId, title: revision.title, alreadyHere: false, revision };
  });
}
