import { guessSingleByte } from './guess-single-byte.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  readonly text: string;
  /** Its WHATWG name. */
  readonly encoding: string;
}

/** How much of a file is looked at to tell UTF-16 without a mark, in bytes. */
const sampleLength = 4096;
/** Share of control characters above which bytes are no text. */
const controlLimit = 0.002;

/**
 * Text from bytes: what a byte-order mark says, then what the file declares, then UTF-8 and UTF-16 without a mark, then
 * the likeliest encoding of one byte a letter. Null where the bytes are plainly no text.
 *
 * @param declared the encoding that a page or a message names for itself
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | null {
  const decoded = decodeMarked(bytes) ?? decodeDeclared(bytes, declared) ?? decodeUnmarked(bytes);
  return decoded && isText(decoded.text) ? decoded : null;
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    // Damaged UTF-8 that says it is UTF-8 stays UTF-8, with U+FFFD where it is damaged.
    return { text: new TextDecoder('utf-8').decode(bytes.subarray(3)), encoding: 'utf-8' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  return null;
}

/** Null where nothing is declared, the runtime does not know it, or the bytes are not in it. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): DecodedText | null {
  if (declared === undefined) return null;
  try {
    const decoder = new TextDecoder(declared.trim(), { fatal: true });
    const { encoding } = decoder;
    // What can be read as a declaration in single bytes is not in double ones.
    if (encoding.startsWith('utf-16')) return null;
    if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding };
    return { text: decoder.decode(bytes), encoding };
  } catch {
    return null;
  }
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const wide = guessUtf16(bytes);
  if (wide) return decodeUtf16(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return guessSingleByte(bytes);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  // Copied, since turning the order of bytes round works in place.
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (encoding === 'utf-16be') even.swap16();
  return { text: even.toString('utf16le'), encoding };
}

/** Western text in UTF-16 has a zero in every other byte, nearly always in the same place. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sampleLength);
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  const half = length / 2;
  if (oddZeros > half * 0.6 && evenZeros < half * 0.05) return 'utf-16le';
  if (evenZeros > half * 0.6 && oddZeros < half * 0.05) return 'utf-16be';
  return null;
}

function isText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text.
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g)?.length ?? 0;
  return controls <= Math.max(2, text.length * controlLimit);
}
