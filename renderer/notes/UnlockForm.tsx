import { type FormEvent, useEffect, useRef, useState } from 'react';
import { leastPassphrase } from '../../electron/contract/private-notes.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { opening, useFocusWhenAsked, useForgottenWhenLeft } from './closed-notes.ts';
import { SecretField } from './SecretField.tsx';

/** Asks for what opens the private notes. The rest of the desk goes on meanwhile. */
export function UnlockForm() {
  const words = useAllTexts().privacy;
  const byKeychain = useSession((state) => state.desk?.privacy.protection === 'keychain');
  const recoverable = useSession((state) => state.desk?.privacy.recoverable === true);
  const waits = useStore(opening, (state) => state.waiting !== null);
  const [recovering, setRecovering] = useState(false);
  useForgottenWhenLeft();
  return (
    <section className="closed-notes" aria-label={words.unlockHeading}>
      <h3>
        <Icon name="lock" />
        {words.locked}
      </h3>
      <p className="closed-says">
        {waits ? words.unlockFirst : byKeychain ? words.lockedByKeychain : words.lockedBody}
      </p>
      {recovering ? <ByRecoveryKey /> : byKeychain ? <ByKeychain /> : <ByPassphrase />}
      {recoverable && (
        <button type="button" className="link" onClick={() => setRecovering(!recovering)}>
          {recovering ? (byKeychain ? words.tryKeychain : words.usePassphrase) : words.useRecovery}
        </button>
      )}
    </section>
  );
}

/** Runs one attempt at a time; the refusal of the last one stays until the next. */
function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempt = async (run: Parameters<typeof ask>[0]) => {
    if (busy) return false;
    setBusy(true);
    setTrouble(null);
    const result = await ask(run);
    setBusy(false);
    if (!result.ok) setTrouble(result.error.message);
    return result.ok;
  };
  return { busy, trouble, attempt };
}

function ByPassphrase() {
  const words = useAllTexts().privacy;
  const [passphrase, setPassphrase] = useState('');
  const { busy, trouble, attempt } = useAttempt();
  const field = useFocusWhenAsked<HTMLInputElement>();
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return;
    await attempt((calls) => calls.unlockNotes({ passphrase }));
    setPassphrase('');
    field.current?.focus();
  };
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <SecretField
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        trouble={trouble}
        field={field}
      />
      <div className="closed-actions">
        <Button type="submit" look="private" disabled={busy}>
          {busy ? words.working : words.unlockButton}
        </Button>
      </div>
    </form>
  );
}

function ByRecoveryKey() {
  const words = useAllTexts().privacy;
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { busy, trouble, attempt } = useAttempt();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const recover = async (event: FormEvent) => {
    event.preventDefault();
    if (recoveryKey.trim() === '' || passphrase.length < leastPassphrase) return;
    await attempt((calls) => calls.recoverNotes({ recoveryKey, passphrase }));
  };
  return (
    <form onSubmit={(event) => void recover(event)}>
      <p className="closed-says">{words.recoverBody}</p>
      <SecretField
        label={words.recoveryField}
        value={recoveryKey}
        onChange={setRecoveryKey}
        shown
        hint={words.recoveryHint}
        trouble={trouble}
        field={field}
      />
      <SecretField
        label={words.newPassphrase}
        value={passphrase}
        onChange={setPassphrase}
        shown
        hint={words.passphraseHint}
      />
      <div className="closed-actions">
        <Button
          type="submit"
          look="private"
          disabled={busy || recoveryKey.trim() === '' || passphrase.length < leastPassphrase}
        >
          {busy ? words.working : words.recoverButton}
        </Button>
      </div>
    </form>
  );
}

function ByKeychain() {
  const words = useAllTexts().privacy;
  const { busy, trouble, attempt } = useAttempt();
  return (
    <div className="closed-actions">
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <Button
        look="private"
        disabled={busy}
        onClick={() => void attempt((calls) => calls.unlockNotes({ passphrase: '' }))}
      >
        {words.tryKeychain}
      </Button>
    </div>
  );
}
