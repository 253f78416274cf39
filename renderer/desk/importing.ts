import type {} from '../../electron/contract/bridge.ts';
import type { ImportProgress } from '../../electron/contract/events.ts';
import { announce } from './announce.ts';
import { ask } from './calls.ts';
import { createStore } from './store.ts';
import { texts } from './texts.ts';

/** What the bar over the foot line says of a long import. */
interface Importing {
  /** Null while there is none, or while it is too short to be spoken of. */
  readonly progress: ImportProgress | null;
  readonly cancelling: boolean;
}

export const importing = createStore<Importing>({ progress: null, cancelling: false });

/** An import that takes longer than this is shown, in milliseconds. */
const patience = 800;

/** Follows the import that begins now; call what is returned when it is answered. */
export function followImport(): () => void {
  let latest: ImportProgress | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shown = false;
  const stop = window.readout.on('importProgress', (progress) => {
    latest = progress;
    if (shown) importing.set({ progress });
    // Only from the first file on: until then the user is still choosing.
    else waiting ??= setTimeout(show, patience);
  });
  const show = () => {
    shown = true;
    importing.set({ progress: latest, cancelling: false });
    if (latest) announce(texts().desk.drafting(latest.name, latest.index + 1, latest.count));
  };
  return () => {
    stop();
    clearTimeout(waiting);
    importing.set({ progress: null, cancelling: false });
  };
}

/** Ends the import that is under way. */
export function cancelImport(): void {
  importing.set({ cancelling: true });
  void ask((calls) => calls.cancelImport());
}
