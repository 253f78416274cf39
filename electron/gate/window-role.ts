import type { CallName } from '../contract/calls.ts';

/** What a window of ours is for: the desk that a person uses, or the hidden page that is printed. */
export type WindowRole = 'desk' | 'page';

/** The calls that the page makes. It can neither read the library nor change it: it is handed what it sets. */
const callsOfPage: readonly CallName[] = ['pageToSet', 'pageInHand', 'pageIsSet'];

/** Which window may make a call: the page has its own, and every other is the desk's. */
export function callerOf(name: CallName): WindowRole {
  return callsOfPage.includes(name) ? 'page' : 'desk';
}

/** Where every page of ours comes from. */
export const ourOrigin = 'app://readout';

/** The one address that each kind of window shows. */
export const addressOf: { readonly [Role in WindowRole]: string } = {
  desk: `${ourOrigin}/index.html`,
  page: `${ourOrigin}/page.html`,
};
