/** Length of the number that tells how much of a padded text is text. */
const lengthBytes = 4;

/** Sizes of boxes: a note's length is hidden among all notes that fit the same size. In bytes. */
const smallest = 1024;
const coarsest = 64 * 1024;

/** The size of the box for a content of `length` bytes: powers of two, then whole multiples of the coarsest. */
export function paddedLength(length: number): number {
  const needed = length + lengthBytes;
  if (needed > coarsest) {
    return Math.ceil(needed / coarsest) * coarsest;
  }
  let size = smallest;
  while (size < needed) {
    size *= 2;
  }
  return size;
}

/** A content with its length before it and zeros behind it. */
export function pad(content: Buffer): Buffer {
  const padded = Buffer.alloc(paddedLength(content.length));
  padded.writeUInt32BE(content.length, 0);
  content.copy(padded, lengthBytes);
  return padded;
}

/** The content of a padded text. Throws a RangeError where the length cannot be right. */
export function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE(0);
  if (length > padded.length - lengthBytes) {
    throw new RangeError('a padded text is shorter than it says');
  }
  return padded.subarray(lengthBytes, lengthBytes + length);
}
