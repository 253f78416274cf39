import { hideNotes, lockNotes, recoverNotes, unlockNotes } from '../../desk/lock-notes.ts';
import { makeRecoveryKey, removePassphrase, setPassphrase } from '../../desk/notes-passphrase.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import type { LibraryPort, SystemPort } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** A file with a recovery key is for its owner alone. */
const ownerOnly = 0o600;

/** Calls that lock, unlock and hide the private notes. */
export function privacyHandlers({
  library,
  system,
}: {
  readonly library: Pick<LibraryPort, 'desk'>;
  readonly system: Pick<SystemPort, 'askWhereToSave' | 'printWindow'>;
}) {
  return {
    lockNotes: onDesk(library, lockNotes),
    unlockNotes: onDesk(library, unlockNotes),
    recoverNotes: onDesk(library, recoverNotes),
    hideNotes: onDesk(library, hideNotes),
    setPassphrase: onDesk(library, setPassphrase),
    removePassphrase: onDesk(library, removePassphrase),
    makeRecoveryKey: onDesk(library, makeRecoveryKey),
    saveRecoveryKey: async ({ recoveryKey }) => {
      const { texts, folder } = await library.desk();
      const path = await system.askWhereToSave(texts.privacy.recoveryFileName);
      if (path === null) return { saved: false };
      await writeWhole(path, Buffer.from(texts.privacy.recoveryFile(recoveryKey, folder), 'utf8'), ownerOnly);
      return { saved: true, path };
    },
    printRecoveryKey: async () => ({ printed: await system.printWindow() }),
  } satisfies Partial<Handlers>;
}
