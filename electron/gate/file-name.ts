/** Longest name suggested, in characters; every file system of today takes 255 bytes. */
const nameLimit = 80;

/** Names that Windows keeps for its devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name made of a title, which any of the systems accepts.
 *
 * @param extension without its dot
 */
export function fileNameFor(title: string, extension: string): string {
  const readable = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[/\\?%*:|"<>]/g, ' ')
    .replace(/\s+/g, ' ');
  const name = Array.from(readable)
    .slice(0, nameLimit)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name === '' || reserved.test(name) ? 'Readout' : name}.${extension}`;
}
