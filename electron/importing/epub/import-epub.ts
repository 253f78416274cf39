import { articleFromBlocks, type IncomingBlock } from '../../article/from-text.ts';
import type { DroppedKind, DroppedParts } from '../../contract/imports.ts';
import { ReadoutError } from '../../contract/results.ts';
import type { Archive } from '../archive/read-archive.ts';
import { xmlFields } from '../archive/xml-fields.ts';
import { decodeText } from '../decode-text.ts';
import { blockReader } from '../html/block-reader.ts';
import { dropMachinery } from '../html/drop-machinery.ts';
import { readHtml } from '../html/html-events.ts';
import { author, day, firstOf, headFrom, webAddress } from '../html/page-head.ts';
import { withHeadline } from '../html/with-headline.ts';
import type { ImportedArticle, ReadCourse } from '../imported-article.ts';
import { readPackage } from './read-package.ts';

/** Longest text of all chapters together with their markup, in bytes: some ten long books. */
const longestMarkup = 64 * 1024 * 1024;

/**
 * The text of an e-book, chapter after chapter, as one article.
 *
 * @throws ReadoutError `password-protected` where it is locked to a reader, `damaged-file`, `unpacks-too-large`,
 * `empty-article`; the signal's reason
 */
export async function importEpub(name: string, archive: Archive, course: ReadCourse): Promise<ImportedArticle> {
  const { packageXml, chapters } = readPackage(name, archive);
  if (isLocked(archive, chapters)) throw new ReadoutError('password-protected', name);
  const blocks: IncomingBlock[] = [];
  const counts = new Map<DroppedKind, number>();
  let length = 0;
  for (const [index, chapter] of chapters.entries()) {
    course.signal?.throwIfAborted();
    course.progress?.(index / chapters.length);
    const bytes = archive.part(chapter);
    length += bytes?.length ?? 0;
    if (length > longestMarkup) throw new ReadoutError('unpacks-too-large', name);
    const text = bytes === undefined ? undefined : decodeText(bytes)?.text;
    if (text === undefined) continue;
    const reader = blockReader();
    const { reader: dropping, dropped } = dropMachinery(reader);
    readHtml(text, dropping, true);
    blocks.push(...reader.blocks());
    for (const [kind, count] of entriesOf(dropped())) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const fields = xmlFields(packageXml);
  const found = (key: string) => fields.get(key)?.map((value) => ['document', value] as const) ?? [];
  const title = firstOf((words) => words, found('title'));
  const article = articleFromBlocks(withHeadline(blocks, [], title?.value));
  if (blocks.every(({ text }) => text.trim() === '')) throw new ReadoutError('empty-article', name);
  const authors = fields.get('creator')?.join(', ');
  return {
    article,
    ...headFrom({
      title,
      author: firstOf(author, [['document', authors]]),
      date: firstOf(day, found('date')),
      source: firstOf((words) => words, found('publisher')),
      address: firstOf(webAddress, [...found('source'), ...found('identifier')]),
    }),
    mediaType: 'application/epub+zip',
    dropped: Object.fromEntries(counts),
    attachments: [],
  };
}

/** A seal over the chapters themselves; one over the fonts alone is common and harmless. */
function isLocked(archive: Archive, chapters: readonly string[]): boolean {
  if (archive.has('META-INF/rights.xml')) return true;
  const sealed = archive.part('META-INF/encryption.xml')?.toString('utf8') ?? '';
  return chapters.some((chapter) => sealed.includes(`"${chapter}"`));
}

function entriesOf(dropped: DroppedParts): [DroppedKind, number][] {
  return Object.entries(dropped).filter((entry): entry is [DroppedKind, number] => entry[1] !== undefined);
}
