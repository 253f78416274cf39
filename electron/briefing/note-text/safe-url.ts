const allowed = new Set(['http:', 'https:', 'mailto:']);
/** Longer than any address that a person can look over. */
const longest = 2_000;

/**
 * An address that a note may lead to, written out as the browser will be given it; undefined for one of another kind.
 * Names in other scripts come in their `xn--` form, so that a look-alike can be told.
 */
export function safeUrl(address: string): string | undefined {
  if (address.length > longest || !URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  if (!allowed.has(protocol) || username !== '' || password !== '' || href.length > longest) return undefined;
  return href;
}
