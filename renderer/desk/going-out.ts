import type { Result } from '../../electron/contract/results.ts';
import { tell } from './messages.ts';
import { session } from './session.ts';
import { createStore } from './store.ts';

/** What a person does with a briefing that takes it out of the program. */
export type WayOut = 'savePdf' | 'print' | 'copy' | 'export';

/** A question whether to go ahead under an embargo. */
interface EmbargoQuestion {
  readonly way: WayOut;
  /** Until when, in a sentence. */
  readonly message: string;
  readonly answer: (goAhead: boolean) => void;
}

export const embargo = createStore<{ readonly question: EmbargoQuestion | null }>({ question: null });

/**
 * Takes a briefing out of the program. Where an embargo holds it, the person is asked first; null where they turned that
 * away or where it was refused, which is then shown.
 */
export async function goOut<Value>(
  way: WayOut,
  call: (embargoSeen: boolean) => Promise<Result<Value>>,
): Promise<Value | null> {
  const first = await call(false);
  const held = !first.ok && first.error.code === 'embargoed';
  if (held && !(await askAboutEmbargo(way, first.error.message))) return null;
  const result = held ? await call(true) : first;
  if (result.ok) return result.value;
  tell({ kind: 'trouble', text: result.error.message });
  return null;
}

function askAboutEmbargo(way: WayOut, message: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (goAhead: boolean) => {
      embargo.set({ question: null });
      session.set({ sheet: null });
      resolve(goAhead);
    };
    embargo.set({ question: { way, message, answer } });
    session.set({ sheet: 'embargo' });
  });
}
