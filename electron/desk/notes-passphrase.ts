import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { PrivacyState } from '../contract/private-notes.ts';
import type { DeskContext } from './context.ts';
import { privacyState } from './privacy-state.ts';

function told(desk: DeskContext): PrivacyState {
  const state = privacyState(desk);
  desk.privacyChanged(state);
  return state;
}

/** Sets or changes the passphrase of the private notes. Throws ReadoutError `wrong-passphrase`, `keychain-refused`. */
export async function setPassphrase(desk: DeskContext, input: CallInput<'setPassphrase'>): Promise<PrivacyState> {
  await desk.lock.setPassphrase(input.next, input.present ?? undefined);
  return told(desk);
}

/** Takes the passphrase away. Throws ReadoutError `wrong-passphrase`. */
export async function removePassphrase(desk: DeskContext, input: CallInput<'removePassphrase'>): Promise<PrivacyState> {
  await desk.lock.removePassphrase(input.present);
  return told(desk);
}

/** A new recovery key, which is kept nowhere. Throws ReadoutError `wrong-passphrase`, `keychain-refused`. */
export async function makeRecoveryKey(
  desk: DeskContext,
  { present }: CallInput<'makeRecoveryKey'>,
): Promise<CallOutput<'makeRecoveryKey'>> {
  const recoveryKey = await desk.lock.newRecoveryKey(present ?? undefined);
  told(desk);
  return { recoveryKey };
}

/** Moves a key that lies open into the system's keychain, where there is one. */
export async function keepInKeychain(desk: DeskContext): Promise<void> {
  if (desk.notes.state().protection === 'file' && (await desk.lock.moveToKeychain())) told(desk);
}
