import type {} from '../../electron/contract/bridge.ts';
import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { Result } from '../../electron/contract/results.ts';
import { tell, withdrawOffer } from './messages.ts';
import { changeSent } from './saving.ts';

type Call<Value> = (calls: ReadoutCalls) => Promise<Result<Value>>;

/** Makes a call. A bridge that breaks answers like any refusal, so that nobody needs to catch. */
export async function ask<Value>(call: Call<Value>): Promise<Result<Value>> {
  try {
    return await call(window.readout.calls);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    const { allTexts } = await import('./all-texts.ts');
    return { ok: false, error: { code: 'internal', message: allTexts().errors.internal(detail) } };
  }
}

/** Makes a call and shows its refusal in the message bar. */
export async function askAloud<Value>(call: Call<Value>): Promise<Result<Value>> {
  const result = await ask(call);
  if (!result.ok) tell({ kind: 'trouble', text: result.error.message });
  return result;
}

/** Makes a call that changes the library; the foot line says "Saving" until it is answered. */
export async function change<Value>(call: Call<Value>): Promise<Result<Value>> {
  const answered = changeSent();
  withdrawOffer();
  try {
    return await askAloud(call);
  } finally {
    answered();
  }
}
