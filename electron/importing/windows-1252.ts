/** What the bytes 0x80 to 0x9F stand for; the five that stand for nothing become U+FFFD. */
const upper = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/**
 * Text from bytes in Windows-1252, and so from ISO-8859-1 too, whose controls no article uses. Written out, since not
 * every runtime carries this table.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}
