import { readHtml } from './html-events.ts';

/** The words of a short piece of HTML on one line; of a text without markup the text. */
export function plainWords(html: string): string {
  const parts: string[] = [];
  readHtml(html, {
    open: () => parts.push(' '),
    close: () => {},
    text: (words) => parts.push(words),
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
