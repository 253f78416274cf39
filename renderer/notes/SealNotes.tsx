import { type FormEvent, useEffect, useRef, useState } from 'react';
import { leastPassphrase } from '../../electron/contract/private-notes.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { loadNotes } from '../desk/loading.ts';
import { say } from '../desk/page-output.ts';
import { session, useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { saveAllDrafts } from './note-drafts.ts';
import { SecretField } from './SecretField.tsx';

/** Seals all private notes in a file, under a passphrase that is typed twice. */
export function SealNotes() {
  const { exchange, privacy } = useAllTexts();
  const count = useSession((state) => state.privateCount);
  const [typed, setTyped] = useState({ next: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly field: 'next' | 'again'; readonly says: string } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    void loadNotes();
  }, []);
  const close = () => session.set({ sheet: null });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (typed.next.length < leastPassphrase) return setTrouble({ field: 'next', says: privacy.tooShort });
    if (typed.next !== typed.again) return setTrouble({ field: 'again', says: privacy.notTheSame });
    setBusy(true);
    setTrouble(null);
    await saveAllDrafts();
    const result = await ask((calls) => calls.exportPrivateNotes({ passphrase: typed.next }));
    setBusy(false);
    if (!result.ok) return setTrouble({ field: 'next', says: result.error.message });
    if (!result.value.saved) return;
    close();
    say(exchange.privateExported(result.value.path, result.value.count));
  };
  return (
    <Dialog title={exchange.privateExportHeading} onClose={close}>
      <form className="privacy" onSubmit={(event) => void submit(event)}>
        <p className="privacy-says">{count === 0 ? exchange.noPrivateNotes : exchange.privateExportBody}</p>
        {count > 0 && (
          <>
            <SecretField
              label={exchange.newPassphrase}
              value={typed.next}
              onChange={(next) => setTyped({ ...typed, next })}
              hint={privacy.passphraseHint}
              trouble={trouble?.field === 'next' ? trouble.says : null}
              field={first}
            />
            <SecretField
              label={privacy.repeatPassphrase}
              value={typed.again}
              onChange={(again) => setTyped({ ...typed, again })}
              trouble={trouble?.field === 'again' ? trouble.says : null}
            />
          </>
        )}
        <div className="dialog-actions">
          <Button onClick={close}>{exchange.cancel}</Button>
          {count > 0 && (
            <Button type="submit" look="primary" disabled={busy}>
              {busy ? exchange.working : exchange.privateExportButton}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
