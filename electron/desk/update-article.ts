import type { CallInput } from '../contract/calls.ts';
import type { VersionReport } from '../contract/versions.ts';
import { readArticleFile } from '../importing/read-file.ts';
import { keepOriginal } from '../storage/originals.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { NotesAtHand } from './context.ts';
import { followingHead } from './following-head.ts';
import { followingOrigins, headOrigins } from './head-origins.ts';
import type { ThreadCourse } from './in-thread.ts';
import { prepareIncoming } from './prepare-incoming.ts';
import { registerFor } from './register-for.ts';
import type { IncomingFile } from './store-article.ts';
import { takeVersion } from './take-version.ts';

/**
 * Takes a file in as a new version of an article. Null where it says nothing that the article does not say already.
 *
 * @throws ReadoutError that names the file where it cannot be read; as `takeVersion`
 */
export async function updateArticle(
  desk: NotesAtHand,
  articleId: string,
  file: IncomingFile,
  course: ThreadCourse = {},
): Promise<VersionReport | null> {
  const before = currentRevision(desk.db, articleId);
  const register = registerFor(desk.db, articleId);
  const prepared = await prepareIncoming(desk, file, { register }, course);
  const keep = () =>
    keepOriginal(desk.db, {
      bytes: file.bytes,
      fileName: file.name,
      mediaType: imported.mediaType,
      keptAt: desk.clock(),
    });
  const { imported } = prepared;
  const head = followingHead(desk.db, before, prepared.head);
  const next = {
    head,
    origins: followingOrigins(desk.db, before, { head: prepared.head, origins: headOrigins(prepared) }, head),
    article: imported.article,
    origin: 'import',
    keep,
  } as const;
  return takeVersion(desk, before, next, desk.texts.commands.steps.updateArticle, course);
}

/** As `updateArticle`, for a file on the disk. */
export async function updateFromPath(
  desk: NotesAtHand,
  articleId: string,
  { path, name }: { readonly path: string; readonly name: string },
  course: ThreadCourse = {},
): Promise<VersionReport | null> {
  return updateArticle(desk, articleId, { name, bytes: await readArticleFile(path, name) }, course);
}

/** As `updateArticle`, for words from the clipboard. */
export async function updateFromText(
  desk: NotesAtHand,
  { articleId, text }: CallInput<'updateFromText'>,
): Promise<VersionReport | null> {
  const name = desk.texts.commands.pastedText;
  return updateArticle(desk, articleId, { name, bytes: new TextEncoder().encode(text) });
}
