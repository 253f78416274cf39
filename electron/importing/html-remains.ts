/** Elements whose content is for machines. */
const silent = ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg'] as const;

/**
 * The words that a piece of HTML inside Markdown leaves when its markup is taken away. The result is only ever shown as
 * text, so this is for reading, not for safety. Linear in length.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    at = afterMarkup(html, open);
    if (at === open) {
      text += '<';
      at += 1;
    } else text += ' ';
  }
  return text;
}

/** Where the markup that begins at `open` ends; `open` itself where it is only a sign. */
function afterMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return endOf(html, '-->', open + 4);
  const name = /^<\/?([a-z][a-z0-9-]*)|^<[!?]/i.exec(html.slice(open, open + 40));
  if (!name) return open;
  const closed = endOf(html, '>', open);
  const element = silent.find((known) => known === name[1]?.toLowerCase());
  if (element === undefined || html[open + 1] === '/') return closed;
  const closing = new RegExp(`</${element}`, 'gi');
  closing.lastIndex = closed;
  const found = closing.exec(html);
  return found ? endOf(html, '>', found.index) : html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
