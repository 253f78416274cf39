import { textOfHtml } from '../html-remains.ts';

/** Characters that turn the direction of what follows, or cannot be seen, as they are taken out of articles too. */
const hidden = /[\u200B\u2060-\u2064\u202A-\u202E\uFEFF\uFFF9-\uFFFB]/g;

/** Whether a text holds characters that turn the direction of what follows, or cannot be seen. */
export function holdsHidden(value: string): boolean {
  return value.search(hidden) >= 0;
}

/** A text of a file without characters that steer a screen or a terminal; line ends as everywhere here. */
export function cleanText(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(hidden, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, ' ')
  );
}

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** The words of a body in HTML; its markup is taken away, whatever it was to do. */
export function wordsOfHtml(html: string): string {
  const lines = html.replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/blockquote)\b[^>]{0,200}>/gi, '\n');
  return textOfHtml(lines)
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
