/** Words that come to an address by the way in which it was found, and say nothing of what stands there. */
const byTheWay = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|smid)$/iu;

/** Whether two texts are the web address of the same page. A text that is no address is the same as none. */
export function sameAddress(one: string, other: string): boolean {
  const plain = plainAddress(one);
  return plain !== undefined && plain === plainAddress(other);
}

/** An address without what does not tell pages apart; undefined for a text that is none. */
export function plainAddress(text: string): string | undefined {
  const parts = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/iu.exec(text.trim());
  if (!parts) return undefined;
  const [, host = '', path = '', query = ''] = parts;
  const kept = query.split('&').filter((part) => part !== '' && !byTheWay.test(part.split('=')[0] ?? ''));
  return `${host.toLowerCase()}${path.replace(/(?<!\/)\/+$/u, '')}?${kept.sort().join('&')}`;
}
