import { looksLikeMail } from './mail/looks-like-mail.ts';

/** What a file is read as; `zip` is looked into before it is known for a document. */
export type FileKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'xhtml'
  | 'mail'
  | 'pdf'
  | 'zip'
  | 'rtf'
  | 'office'
  | 'unsupported';

const markdownNames = /\.(?:md|markdown|mdown|mkd)$/i;
const htmlNames = /\.(?:html?|xht|xhtml|shtml)$/i;
const mailNames = /\.(?:eml|mht|mhtml)$/i;
/** Names of formats whose bytes are always told by their beginning: where that is missing, they are something else. */
const othersNames =
  /\.(?:odt|pages|xlsx?|pptx?|gz|7z|rar|png|jpe?g|gif|webp|heic|tiff?|mp[34]|mov|wav|readout|exe|dll|dmg|iso|sqlite|msg)$/i;

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['unsupported', [0x89, 0x72, 0x65, 0x61, 0x64]], // what another library brings, which is no single article
  ['unsupported', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['unsupported', [0xff, 0xd8, 0xff]], // JPEG
  ['unsupported', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['unsupported', [0x1f, 0x8b, 0x08]], // gzip
  ['unsupported', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]], // SQLite
  ['unsupported', [0x7f, 0x45, 0x4c, 0x46]], // ELF
];

/** A PDF may have some other bytes before it. */
const pdfReach = 1024;

/** What a file is, by its first bytes, and by its name where these could be of several. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const signed = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (signed) return signed[0];
  const start = beginning(bytes);
  if (/^\s*%PDF-/.test(start) || (/%PDF-\d/.test(start) && /\.pdf$/i.test(name))) return 'pdf';
  if (markdownNames.test(name)) return 'markdown';
  if (htmlNames.test(name) || looksLikeHtml(start)) {
    return /\.xht(?:ml)?$/i.test(name) || /^\s{0,20}<\?xml/i.test(start) ? 'xhtml' : 'html';
  }
  if (looksLikeMail(start, mailNames.test(name))) return 'mail';
  return othersNames.test(name) ? 'unsupported' : 'text';
}

function beginning(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0);
  const start = Buffer.from(bytes.subarray(0, pdfReach));
  return start.toString(wide ? 'utf16le' : 'latin1').replace(/^(?:\uFEFF|ï»¿)/, '');
}

function looksLikeHtml(start: string): boolean {
  return /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,3}<(?:!doctype\s{1,4}html|html|head|body)[\s>]/i.test(
    start,
  );
}
