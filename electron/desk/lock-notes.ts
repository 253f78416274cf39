import type { CallInput } from '../contract/calls.ts';
import type { PrivacyState } from '../contract/private-notes.ts';
import { forgetSealedSteps } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { privacyState, tellPrivacy } from './privacy-state.ts';

/**
 * Locks the private notes: their key is blanked, and undo knows nothing of them any more. Where no passphrase is set
 * there is nothing that would open them again, so nothing is done.
 */
export function lockNotes(desk: DeskContext): PrivacyState {
  const { locked, protection } = desk.notes.state();
  if (locked || protection !== 'passphrase') return privacyState(desk);
  desk.notes.lock();
  forgetSealedSteps(desk.db);
  return tellPrivacy(desk);
}

/** Unlocks them. Throws ReadoutError `wrong-passphrase`, `keychain-refused`, `key-damaged`. */
export async function unlockNotes(desk: DeskContext, { passphrase }: CallInput<'unlockNotes'>): Promise<PrivacyState> {
  await desk.lock.unlock(passphrase);
  return tellPrivacy(desk);
}

/**
 * Unlocks them by their recovery key, under a new passphrase.
 *
 * @throws ReadoutError `not-a-recovery-key`, `wrong-recovery-key`, `key-damaged`
 */
export async function recoverNotes(desk: DeskContext, input: CallInput<'recoverNotes'>): Promise<PrivacyState> {
  await desk.lock.recover(input.recoveryKey, input.passphrase);
  return tellPrivacy(desk);
}

/** Keeps the private notes off the screen, or shows them again. */
export function hideNotes(desk: DeskContext, { hidden }: CallInput<'hideNotes'>): PrivacyState {
  desk.screen.hidden = hidden;
  return tellPrivacy(desk);
}
