import { articleFromBlocks } from '../../article/from-text.ts';
import { ReadoutError } from '../../contract/results.ts';
import { documentHead, openingOf } from '../document-head.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { readRtf } from './read-rtf.ts';

/**
 * The article of a document in RTF: its paragraphs, lists and the cells of its tables as plain words.
 *
 * @throws ReadoutError `empty-article`
 */
export function importRtf(name: string, bytes: Uint8Array): ImportedArticle {
  const { paragraphs, info, pictures } = readRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const article = articleFromBlocks(paragraphs.map((text) => ({ text })));
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', name);
  return {
    article,
    ...documentHead(openingOf(article), info),
    mediaType: 'application/rtf',
    dropped: pictures > 0 ? { images: pictures } : {},
    attachments: [],
  };
}
