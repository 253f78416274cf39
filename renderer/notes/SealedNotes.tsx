import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { say } from '../desk/page-output.ts';
import { session } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SecretField } from './SecretField.tsx';

/** Picks a file of sealed notes, asks for its passphrase, and merges them with those that are here. */
export function SealedNotes() {
  const words = useAllTexts().exchange;
  const [file, setFile] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (file !== null) field.current?.focus();
  }, [file]);
  const close = () => session.set({ sheet: null });
  const choose = async () => {
    const result = await ask((calls) => calls.chooseSealedNotes());
    if (!result.ok) return setTrouble(result.error.message);
    if (result.value === null) return;
    setTrouble(null);
    setFile(result.value.file);
  };
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setBusy(true);
    setTrouble(null);
    const result = await ask((calls) => calls.importPrivateNotes({ passphrase }));
    setBusy(false);
    setPassphrase('');
    if (!result.ok) {
      field.current?.focus();
      return setTrouble(result.error.message);
    }
    close();
    say(words.merged(result.value));
    await reload();
  };
  return (
    <Dialog title={words.privateImportHeading} onClose={close}>
      <form className="privacy" onSubmit={(event) => void merge(event)}>
        <p className="privacy-says">{words.privateImportBody}</p>
        {file !== null && (
          <SecretField
            label={words.filePassphrase(file)}
            value={passphrase}
            onChange={setPassphrase}
            trouble={trouble}
            field={field}
          />
        )}
        {file === null && trouble !== null && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="dialog-actions">
          <Button onClick={close}>{words.cancel}</Button>
          {file === null ? (
            <Button look="primary" data-first-focus onClick={() => void choose()}>
              {words.chooseFile}
            </Button>
          ) : (
            <Button type="submit" look="primary" disabled={busy}>
              {busy ? words.working : words.privateImportButton}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
