import { correctedText } from '../article/corrected-text.ts';
import type { ArticleHead, ArticleText, Revision } from '../contract/articles.ts';
import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { isRealDate } from '../contract/text.ts';
import type { CorrectionFields, VersionReport } from '../contract/versions.ts';
import { dropCorrection } from '../storage/corrections.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { DeskContext } from './context.ts';
import { correctedOrigins } from './head-origins.ts';
import { takeVersion } from './take-version.ts';

/**
 * Corrects an article's own text, title, place, date or language: that makes a version like any other. Null where nothing
 * was changed.
 *
 * @throws ReadoutError `bad-input` without a title, or for a day that is none; `empty-article`; as `takeVersion`
 */
export async function correctArticle(
  desk: DeskContext,
  { articleId, revisionId, fields }: CallInput<'correctArticle'>,
): Promise<VersionReport | null> {
  const step = desk.texts.commands.steps.correctArticle;
  const before = currentRevision(desk.db, articleId);
  if (before.id !== revisionId) throw new ReadoutError('other-version');
  const article = correctedText(before, fields.text);
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', before.title);
  const head = correctedHead(before, article, fields);
  const report = await takeVersion(
    desk,
    before,
    { head, article, origin: 'hand', origins: correctedOrigins(desk.db, before, head) },
    step,
  );
  if (report === null) dropCorrection(desk.db, articleId);
  return report;
}

function correctedHead(before: Revision, article: ArticleText, fields: CorrectionFields): ArticleHead {
  const title = fields.title.replace(/\s+/g, ' ').trim();
  if (title === '') throw new ReadoutError('bad-input', 'title');
  const date = fields.date.trim();
  if (date !== '' && !isRealDate(date)) throw new ReadoutError('bad-input', 'date');
  const { author, source, address } = before;
  const isSourcesOwn = article.blocks.some(
    ({ role, start, end }) => role === 'headline' && article.text.slice(start, end) === title,
  );
  return {
    title,
    titleIsOurs: title === before.title ? before.titleIsOurs : !isSourcesOwn,
    place: fields.place.trim() || undefined,
    date: date || undefined,
    language: fields.language,
    author,
    source,
    address,
  };
}
