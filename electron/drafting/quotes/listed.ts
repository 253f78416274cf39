import type { Reading } from '../reading/reading.ts';
import { opensWithDash } from './turns.ts';

/**
 * The paragraphs behind dashes that are the items of a list, and no dialogue: two or more of them below a line that ends
 * with a colon, with a space behind each dash, or all of them opening with the same form of a verb or closed by a semicolon.
 */
export function listedDashes(reading: Reading): ReadonlySet<number> {
  const listed = new Set<number>();
  const { blocks } = reading.article;
  for (let from = 0; from < blocks.length; from += 1) {
    if (!opensWithDash(reading, from)) continue;
    let to = from;
    while (to < blocks.length && opensWithDash(reading, to)) to += 1;
    if (to - from > 1 && isList(reading, from, to)) for (let at = from; at < to; at += 1) listed.add(at);
    from = to;
  }
  return listed;
}

function isList({ article, text, pack }: Reading, from: number, to: number): boolean {
  const items = article.blocks.slice(from, to).map(({ start, end }) => text.slice(start, end));
  if (items.some((item) => /\?\s*$/u.test(item))) return false;
  const above = article.blocks[from - 1];
  const led = above !== undefined && text.charAt(above.end - 1) === ':';
  if (led && items.every((item) => /^[—–]\s/u.test(item))) return true;
  if (items.slice(0, -1).every((item) => item.endsWith(';'))) return true;
  return items.every((item) => pack.talk.opensItem.test(item));
}
