import { articleFromBlocks } from '../../article/from-text.ts';
import type { DroppedParts } from '../../contract/imports.ts';
import { ReadoutError } from '../../contract/results.ts';
import { documentHead, headedBy, openingOf } from '../document-head.ts';
import type { ImportedArticle, ReadCourse } from '../imported-article.ts';
import type { Page } from './fragments.ts';
import { openPdf } from './open-pdf.ts';
import { paragraphsOf } from './paragraphs.ts';
import { linesInOrder } from './reading-order.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** A document with fewer characters than this on each page has no text but stamps and page numbers. */
const leastOnPage = 12;

/**
 * The article of a PDF that has text: columns in their order, words whole that line ends cut, without running heads and
 * page numbers, paragraphs rejoined over pages.
 *
 * @throws ReadoutError `no-text-layer`, `password-protected`, `damaged-file`, `too-large`; the signal's reason
 */
export async function importPdf(name: string, bytes: Uint8Array, course: ReadCourse): Promise<ImportedArticle> {
  const { info, pages } = await openPdf(name, bytes, course);
  if (lettersOn(pages) < leastOnPage * pages.length) throw new ReadoutError('no-text-layer', name);
  const cleaned = withoutRunningHeads(pages);
  // A document of running heads alone is better read with them.
  const kept = lettersOn(cleaned.pages) > 0 ? cleaned : { pages, heads: 0, numbers: 0 };
  const blocks = paragraphsOf(kept.pages.map(({ number, fragments }) => ({ number, lines: linesInOrder(fragments) })));
  const read = articleFromBlocks(blocks);
  if (read.blocks.length === 0) throw new ReadoutError('no-text-layer', name);
  const created = /^D:(\d{4})(\d{2})(\d{2})/.exec(info.created ?? '');
  const found = documentHead(openingOf(read), {
    title: info.title,
    author: info.author,
    date: created ? `${created[1]}-${created[2]}-${created[3]}` : undefined,
  });
  return {
    article: headedBy(read, found.head.title),
    ...found,
    mediaType: 'application/pdf',
    dropped: counted({
      headers: kept.heads,
      'page-numbers': kept.numbers,
      'pages-without-text': pages.filter(({ fragments }) => fragments.length === 0).length,
    }),
    attachments: [],
  };
}

function lettersOn(pages: readonly Page[]): number {
  return pages.reduce((sum, { fragments }) => sum + fragments.reduce((length, { text }) => length + text.length, 0), 0);
}

function counted(counts: DroppedParts): DroppedParts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}
