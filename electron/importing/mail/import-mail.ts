import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { articleFromBlocks, articleFromPlainText } from '../../article/from-text.ts';
import type { ArticleText } from '../../contract/articles.ts';
import type { DroppedParts } from '../../contract/imports.ts';
import { ReadoutError } from '../../contract/results.ts';
import { isRealDate } from '../../contract/text.ts';
import { firstOf, headFrom } from '../html/page-head.ts';
import { readRichText } from '../html/rich-text.ts';
import type { ImportedArticle, ImportedAttachment } from '../imported-article.ts';

/** More attachments than these are counted, not offered. */
const mostAttachments = 200;
/** A plain part of fewer letters than this share of the formatted one only says that there is one. */
const fullShare = 0.5;

/**
 * The readable part of a message as an article: its subject as the title, its sender as the author, its day as the date.
 * What is attached is handed over unopened.
 *
 * @throws ReadoutError `damaged-file`, `empty-article`
 */
export async function importMail(name: string, bytes: Uint8Array): Promise<ImportedArticle> {
  const email = await parsed(name, bytes);
  const { article, dropped } = readablePart(email);
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', name);
  const attachments = email.attachments.filter(isOffered).slice(0, mostAttachments).map(offered);
  const images = (dropped.images ?? 0) + email.attachments.filter((each) => !isOffered(each)).length;
  return {
    article: withSubject(article, email.subject),
    ...headFrom({
      title: firstOf(tidy, [['headers', email.subject]]),
      author: firstOf(tidy, [['headers', email.from && nameOf(email.from)]]),
      date: firstOf(dayOf, [['headers', header(email, 'date')]]),
    }),
    mediaType: 'message/rfc822',
    dropped: images > 0 ? { ...dropped, images } : dropped,
    attachments,
  };
}

async function parsed(name: string, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 32, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    throw new ReadoutError('damaged-file', name, { cause: error });
  }
}

function readablePart({ text, html }: Email): { readonly article: ArticleText; readonly dropped: DroppedParts } {
  const rich = html === undefined ? undefined : readRichText(html);
  const plain = text === undefined ? undefined : articleFromPlainText(withoutQuoteMarks(text));
  if (rich && (!plain || plain.text.length < rich.article.text.length * fullShare)) return rich;
  return { article: plain ?? { text: '', blocks: [] }, dropped: rich?.dropped ?? {} };
}

/** A message that is passed on whole stands behind marks on every line; then they say nothing. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const written = lines.filter((line) => line.trim() !== '');
  const marked = written.filter((line) => line.startsWith('>')).length;
  return marked * 2 > written.length ? lines.map((line) => line.replace(/^(?:> ?){1,9}/, '')).join('\n') : text;
}

/** The subject is the headline where the message does not begin with one. */
function withSubject(article: ArticleText, subject: string | undefined): ArticleText {
  const title = subject === undefined ? undefined : tidy(subject);
  if (!title) return article;
  const blocks = article.blocks.map(({ start, end, role }) => ({ text: article.text.slice(start, end), role }));
  const same = (text: string | undefined) => text?.toLowerCase() === title.toLowerCase();
  if (blocks[0]?.role === 'headline' && same(blocks[0].text)) return article;
  const rest = blocks.map((block) => (block.role === 'headline' ? { ...block, role: 'subheading' as const } : block));
  return articleFromBlocks([{ text: title, role: 'headline' }, ...rest]);
}

/** Pictures that belong to the look of a message are no attachments. */
function isOffered({ disposition, mimeType, related }: Attachment): boolean {
  return !((related || disposition === 'inline') && mimeType.startsWith('image/'));
}

function offered({ filename, mimeType, content }: Attachment, index: number): ImportedAttachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: fileNameOf(filename, mimeType, index), mediaType: mimeType, bytes };
}

/** A name without folders or control characters: it comes from somebody else. */
function fileNameOf(name: string | null, mimeType: string, index: number): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const safe = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  if (safe !== '' && !/^\.{1,2}$/.test(safe)) return safe.slice(-120);
  return mimeType === 'message/rfc822' ? `${index + 1}.eml` : `${index + 1}`;
}

/** `Fwd: Re: Talks`: the title without what programs put before it. */
function tidy(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/^(?:(?:re|fwd?|rv|aw|wg|tr)\s?:\s?){1,9}/i, '').slice(0, 500) || line || undefined;
}

function nameOf({ name, address }: Address): string | undefined {
  return name || address || undefined;
}

function header({ headers }: Email, key: string): string | undefined {
  return headers.find((each) => each.key === key)?.value;
}

/** The day that stood on the sender's calendar. */
function dayOf(text: string): string | undefined {
  const parts = /(\d{1,2})\s{1,4}(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,4}(\d{4})/i.exec(
    text,
  );
  if (!parts) return undefined;
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((parts[2] ?? '').toLowerCase()) / 3 + 1;
  const date = `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
