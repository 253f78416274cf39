import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { Register } from '../../electron/contract/register.ts';
import type { Result } from '../../electron/contract/results.ts';
import { announce } from '../desk/announce.ts';
import { ask, change } from '../desk/calls.ts';
import { loadUndo } from '../desk/loading.ts';
import { createStore } from '../desk/store.ts';
import { texts } from '../desk/texts.ts';

interface State {
  /** Null until it has been read. */
  readonly entries: Register | null;
  /** What was done last, while it can be taken back here. */
  readonly done: string | null;
  readonly trouble: string | null;
}

/** The register as the sheet shows it. */
export const registerStore = createStore<State>({ entries: null, done: null, trouble: null });

/** Reads the register. */
export async function loadRegister(): Promise<void> {
  const result = await ask((calls) => calls.register());
  if (result.ok) registerStore.set({ entries: result.value });
  else registerStore.set({ trouble: result.error.message });
}

/** Changes the register, says so, and reads it again; false where it was refused. */
export async function changeRegister<Value>(
  call: (calls: ReadoutCalls) => Promise<Result<Value>>,
  sentence: string,
): Promise<boolean> {
  const result = await change(call);
  if (result.ok) {
    registerStore.set({ done: sentence, trouble: null });
    announce(sentence);
  } else registerStore.set({ trouble: result.error.message });
  await Promise.all([loadRegister(), loadUndo()]);
  return result.ok;
}

/** Takes the last change back. */
export async function takeBack(): Promise<void> {
  await changeRegister((calls) => calls.undo(), texts().hand.takenBack);
  registerStore.set({ done: null });
}

/** Leaves the sheet: nothing of it is offered when it opens again. */
export function leaveRegister(): void {
  registerStore.set({ entries: null, done: null, trouble: null });
}
