import type { Keychain } from '../../electron/privacy/keychain.ts';

/** A keychain of a machine of its own, with the troubles that one can have. */
export function fakeKeychain(
  trouble: { readonly there?: boolean; readonly refuses?: boolean; readonly forgets?: boolean } = {},
): Keychain {
  const held = new Map<string, string>();
  const machine = Math.random().toString(36).slice(2);
  return {
    isThere: async () => trouble.there ?? true,
    wrap: async (secret) => {
      if (trouble.refuses === true) throw new Error('the user turned it away');
      const name = `${machine} ${held.size}`;
      held.set(name, trouble.forgets === true ? 'AAAA' : secret);
      return Buffer.from(name);
    },
    unwrap: async (wrapped) => {
      const secret = held.get(wrapped.toString());
      if (secret === undefined) throw new Error('nothing of mine');
      return secret;
    },
  };
}
