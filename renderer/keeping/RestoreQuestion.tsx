import { useState } from 'react';
import type { BackupFile } from '../../electron/contract/backups.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly backup: BackupFile;
  readonly when: string;
  readonly onClose: () => void;
}

/** Asks before a backup takes the library's place; then the window begins anew with it. */
export function RestoreQuestion({ backup, when, onClose }: Props) {
  const words = useAllTexts().keeping;
  const [under, setUnder] = useState(false);
  const [refusal, setRefusal] = useState('');
  const restore = async () => {
    setUnder(true);
    const answer = await ask((calls) => calls.restoreBackup({ name: backup.name }));
    if (answer.ok) {
      location.reload();
      return;
    }
    setUnder(false);
    setRefusal(answer.error.message);
  };
  return (
    <Dialog title={words.restoreHeading} onClose={() => !under && onClose()}>
      <p>{words.restoreBody(when)}</p>
      {refusal !== '' && (
        <p className="trouble" role="alert">
          {refusal}
        </p>
      )}
      <div className="dialog-actions">
        <Button disabled={under} onClick={onClose} data-first-focus>
          {words.keepPresent}
        </Button>
        <Button look="primary" disabled={under} onClick={() => void restore()}>
          {under ? words.restoring : words.restoreConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
