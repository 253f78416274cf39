import { ourOrigin } from '../gate/window-role.ts';

/** True for an address that our own scheme serves. */
export function isOurAddress(url: string): boolean {
  return url === ourOrigin || url.startsWith(`${ourOrigin}/`);
}
