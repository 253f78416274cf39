import { ReadoutError } from '../../contract/results.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { declaredCharset } from './declared-charset.ts';
import { importHtml } from './import-html.ts';

/**
 * The article of a saved web page, in the encoding that it declares or that its bytes are likely in.
 *
 * @param xml it is XHTML
 * @throws ReadoutError `not-text`, `too-large`, `empty-article`
 */
export function importPageFile(name: string, bytes: Uint8Array, xml: boolean): ImportedArticle {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if (!decoded) throw new ReadoutError('not-text', name);
  return importHtml(name, decoded.text, { mediaType: 'text/html', encoding: decoded.encoding, xml });
}
