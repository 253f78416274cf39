import { decodeWords } from 'postal-mime';
import { ReadoutError } from '../../contract/results.ts';
import { decodeText } from '../decode-text.ts';
import { declaredCharset } from '../html/declared-charset.ts';
import { importHtml } from '../html/import-html.ts';
import { webAddress } from '../html/page-head.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { bytesOf, type MimePart, mimePart, partsOf, typeOf, typeParameter } from './mime-part.ts';

/** Parts that are looked at; a saved page has its text first, and then hundreds of pictures. */
const mostParts = 2000;

/** Whether a message is a web page that a browser saved with its pictures (MHTML). */
export function isSavedPage(name: string, bytes: Uint8Array): boolean {
  const whole = mimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!/^(?:multipart\/related|text\/html)$/.test(typeOf(whole))) return false;
  const from = whole.headers.get('from') ?? '';
  return /\.mht(?:ml)?$/i.test(name) || /^<?Saved by /i.test(from) || whole.headers.has('snapshot-content-location');
}

/**
 * The article of a page that a browser saved as one file.
 *
 * @throws ReadoutError `damaged-file` where it holds no page, and as `importHtml`
 */
export function importSavedPage(name: string, bytes: Uint8Array): ImportedArticle {
  const whole = mimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const parts = partsOf(whole, mostParts);
  const page = [whole, ...parts, ...parts.flatMap((part) => partsOf(part, mostParts))].find(isPage);
  if (!page) throw new ReadoutError('damaged-file', name);
  const content = bytesOf(page);
  const decoded = decodeText(content, typeParameter(page, 'charset') ?? declaredCharset(content));
  if (!decoded) throw new ReadoutError('not-text', name);
  const xml = typeOf(page) === 'application/xhtml+xml';
  const read = importHtml(name, decoded.text, { mediaType: 'multipart/related', encoding: decoded.encoding, xml });
  return withHeaders(read, whole, page, parts.length);
}

function isPage(part: MimePart): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(typeOf(part));
}

/** What the browser noted, where the page itself does not say it; the day of saving is not the day of publication. */
function withHeaders(read: ImportedArticle, whole: MimePart, page: MimePart, parts: number): ImportedArticle {
  const noted = whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  const address = read.head.address === undefined ? webAddress(noted) : undefined;
  const subject = decodeWords(whole.headers.get('subject') ?? '').trim();
  const title = read.head.title === undefined && subject !== '' ? subject : undefined;
  const pictures = read.dropped.images ?? Math.max(0, parts - 1);
  return {
    ...read,
    head: { ...read.head, ...(address ? { address } : {}), ...(title ? { title } : {}) },
    provenance: {
      ...read.provenance,
      ...(address ? { address: 'headers' as const } : {}),
      ...(title ? { title: 'headers' as const } : {}),
    },
    dropped: { ...read.dropped, ...(pictures > 0 ? { images: pictures } : {}) },
  };
}
