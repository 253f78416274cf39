import { isLinkAddress } from '../briefing/note-text/link-address.ts';
import { ReadoutError } from '../contract/results.ts';

/**
 * An address of a note, written out as the browser will be given it: names in other scripts come in their `xn--` form, so
 * that a look-alike can be told. Throws ReadoutError `bad-input` for one of another kind, or with a name and password
 * before its host, behind which the host can hide.
 */
export function checkedLink(address: string): string {
  if (!isLinkAddress(address) || !URL.canParse(address)) throw new ReadoutError('bad-input', address.slice(0, 100));
  const { username, password, href } = new URL(address);
  if (username !== '' || password !== '') throw new ReadoutError('bad-input', address.slice(0, 100));
  return href;
}
