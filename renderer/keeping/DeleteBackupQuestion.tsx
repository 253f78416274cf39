import { useState } from 'react';
import type { BackupFile, BackupState } from '../../electron/contract/backups.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly backup: BackupFile;
  readonly when: string;
  readonly isOnly: boolean;
  readonly onClose: () => void;
  readonly onDeleted: (left: BackupState) => void;
}

/** Asks before a backup is taken away for good. */
export function DeleteBackupQuestion({ backup, when, isOnly, onClose, onDeleted }: Props) {
  const words = useAllTexts().keeping;
  const [refusal, setRefusal] = useState('');
  const remove = async () => {
    const answer = await ask((calls) => calls.deleteBackup({ name: backup.name }));
    if (answer.ok) {
      onClose();
      onDeleted(answer.value);
    } else setRefusal(answer.error.message);
  };
  return (
    <Dialog title={words.deleteHeading} onClose={onClose}>
      <p>{words.deleteBody(when)}</p>
      {isOnly && <p>{words.deleteOnly}</p>}
      {refusal !== '' && (
        <p className="trouble" role="alert">
          {refusal}
        </p>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose} data-first-focus>
          {words.deleteKeep}
        </Button>
        <Button look="primary" onClick={() => void remove()}>
          {words.deleteConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
