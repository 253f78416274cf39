import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import type { VersionReport } from '../contract/versions.ts';
import { binArticle } from '../storage/articles.ts';
import { originsOf } from '../storage/revision-origins.ts';
import { currentRevision } from '../storage/revisions.ts';
import { originalOf } from '../storage/versions.ts';
import type { DeskContext } from './context.ts';
import { followingHead } from './following-head.ts';
import { followingOrigins } from './head-origins.ts';
import { takeVersion } from './take-version.ts';

/**
 * Makes an article that has come in by itself the newest version of another one. It goes to the bin with what was said
 * about it, and undo brings both back as they were. Null where both say the same; then nothing happens.
 *
 * @throws ReadoutError `bad-input` for one and the same article; as `takeVersion`
 */
export async function takeAsVersion(
  desk: DeskContext,
  { articleId, ofArticleId }: CallInput<'takeAsVersion'>,
): Promise<VersionReport | null> {
  if (articleId === ofArticleId) throw new ReadoutError('bad-input', 'ofArticleId');
  const fresh = currentRevision(desk.db, articleId);
  const before = currentRevision(desk.db, ofArticleId);
  const keep = () => {
    binArticle(desk.db, articleId, desk.clock());
    return originalOf(desk.db, fresh.id);
  };
  const { text, blocks } = fresh;
  const head = followingHead(desk.db, before, fresh);
  const next = {
    head,
    origins: followingOrigins(desk.db, before, { head: fresh, origins: originsOf(desk.db, fresh.id) }, head),
    article: { text, blocks },
    origin: 'import',
    keep,
  } as const;
  const report = await takeVersion(desk, before, next, desk.texts.commands.steps.updateArticle);
  if (report !== null) desk.changed([articleId]);
  return report;
}
