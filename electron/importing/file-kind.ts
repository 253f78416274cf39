export type FileKind = 'text' | 'markdown' | 'unsupported';

const markdownNames = /\.(?:md|markdown|mdown|mkd)$/i;
const unsupportedNames =
  /\.(?:pdf|docx?|odt|rtf|epub|html?|xhtml|mht|mhtml|eml|msg|pages|xlsx?|pptx?|zip|gz|7z|rar|png|jpe?g|gif|webp|heic|tiff?|mp[34]|mov|wav|exe|dll|dmg|iso|sqlite)$/i;

/** First bytes of formats that are not text, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and so DOCX, ODT and EPUB
  [0xd0, 0xcf, 0x11, 0xe0], // older office formats
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b, 0x08], // gzip
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
  [0x7f, 0x45, 0x4c, 0x46], // ELF
];

/** What a file is, by its first bytes and its name; a name that says nothing means plain text. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return 'unsupported';
  if (markdownNames.test(name)) return 'markdown';
  return unsupportedNames.test(name) ? 'unsupported' : 'text';
}
