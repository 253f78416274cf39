/** A text longer than this, in characters, is corrected part by part: a field that holds a book makes every key slow. */
const longest = 40_000;
/** About how long a part is. */
const usual = 20_000;

/**
 * A text in parts that end between paragraphs; joined by blank lines they are the text again. A text of usual length is
 * one part.
 */
export function textParts(text: string): string[] {
  if (text.length <= longest) return [text];
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const end = text.indexOf('\n\n', from + usual);
    if (end < 0) break;
    parts.push(text.slice(from, end));
    from = end + 2;
  }
  return [...parts, text.slice(from)];
}

/** The text that parts make together. A part from which everything was taken leaves no gap. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Which part an offset of the text falls into, from 0. */
export function partAt(parts: readonly string[], offset: number): number {
  let end = 0;
  const found = parts.findIndex((part) => {
    end += part.length + 2;
    return offset < end;
  });
  return found < 0 ? parts.length - 1 : found;
}
