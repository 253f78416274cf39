const longest = 80;

/**
 * What a note is called in lists and links: its first line that says something, without the signs of Markdown, cut to a
 * line. Empty for a note without words.
 */
export function noteTitle(text: string): string {
  const line =
    text
      .split('\n')
      .map(bare)
      .find((words) => words !== '') ?? '';
  const letters = Array.from(line);
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

function bare(line: string): string {
  return line
    .replace(/^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+/, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/&#x20;/g, ' ')
    .replace(/(?<!\\)[*_`]/g, '')
    .replace(/\\(?=[\p{P}\p{S}])|\\$/gu, '')
    .trim();
}
