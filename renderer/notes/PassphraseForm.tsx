import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import { leastPassphrase } from '../../electron/contract/private-notes.ts';
import type { Result } from '../../electron/contract/results.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { ask } from '../desk/calls.ts';
import { useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import type { PrivacyTask } from './PrivacySheet.tsx';
import { SecretField } from './SecretField.tsx';

interface Props {
  readonly kind: 'set' | 'change' | 'remove' | 'recovery';
  readonly onTask: (task: PrivacyTask) => void;
  readonly onLeave: () => void;
}

/** Sets, changes or removes the passphrase, or makes a recovery key; what there is is asked for first. */
export function PassphraseForm({ kind, onTask, onLeave }: Props) {
  const words = useAllTexts().privacy;
  const show = useId();
  const hasPassphrase = useSession((state) => state.desk?.privacy.protection === 'passphrase');
  const recoverable = useSession((state) => state.desk?.privacy.recoverable === true);
  const [typed, setTyped] = useState({ present: '', next: '', again: '' });
  const [isShown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{
    readonly field: 'present' | 'next' | 'again';
    readonly says: string;
  } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const asksNext = kind === 'set' || kind === 'change';
  const present = hasPassphrase ? typed.present : null;
  const does = async (calls: ReadoutCalls): Promise<Result<PrivacyTask>> => {
    if (kind === 'recovery') {
      const made = await calls.makeRecoveryKey({ present });
      return made.ok ? { ok: true, value: { kind: 'shown', recoveryKey: made.value.recoveryKey } } : made;
    }
    const next: PrivacyTask = kind === 'set' ? { kind: 'offer', present: typed.next } : { kind: 'choices' };
    const done =
      kind === 'remove'
        ? await calls.removePassphrase({ present: typed.present })
        : await calls.setPassphrase({ present, next: typed.next });
    return done.ok ? { ok: true, value: next } : done;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (asksNext && typed.next.length < leastPassphrase) return setTrouble({ field: 'next', says: words.tooShort });
    if (asksNext && !isShown && typed.next !== typed.again)
      return setTrouble({ field: 'again', says: words.notTheSame });
    setBusy(true);
    setTrouble(null);
    const result = await ask(does);
    setBusy(false);
    if (!result.ok) return setTrouble({ field: hasPassphrase ? 'present' : 'next', says: result.error.message });
    if (kind !== 'recovery') announce(kind === 'remove' ? words.passphraseRemoved : words.passphraseSet);
    onTask(result.value);
  };
  const field = (name: 'present' | 'next' | 'again', label: string, hint?: string) => (
    <SecretField
      label={label}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      shown={isShown}
      hint={hint}
      trouble={trouble?.field === name ? trouble.says : null}
      {...(name === (hasPassphrase ? 'present' : 'next') ? { field: first } : {})}
    />
  );
  const body = { set: words.setBody, change: null, remove: words.removeBody, recovery: words.recoveryOfferBody }[kind];
  const button = { set: words.setButton, change: words.changeButton, remove: words.removeButton }[
    kind === 'recovery' ? 'set' : kind
  ];
  return (
    <form onSubmit={(event) => void submit(event)}>
      {body !== null && <p className="privacy-says">{body}</p>}
      {kind === 'recovery' && recoverable && <p className="privacy-says">{words.recoveryReplaces}</p>}
      {hasPassphrase && field('present', words.presentPassphrase)}
      {asksNext && field('next', words.newPassphrase, words.passphraseHint)}
      {asksNext && !isShown && field('again', words.repeatPassphrase)}
      {(hasPassphrase || asksNext) && (
        <p className="privacy-choice">
          <input id={show} type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          <label htmlFor={show}>{words.showLetters}</label>
        </p>
      )}
      {trouble !== null && !hasPassphrase && !asksNext && (
        <p className="trouble" role="alert">
          {trouble.says}
        </p>
      )}
      <Actions busy={busy} label={kind === 'recovery' ? words.recoveryOffer : button} onLeave={onLeave} />
    </form>
  );
}

function Actions({ busy, label, onLeave }: { busy: boolean; label: string; onLeave: () => void }) {
  const { brief, privacy } = useAllTexts();
  return (
    <div className="dialog-actions">
      <Button onClick={onLeave}>{brief.cancel}</Button>
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? privacy.working : label}
      </Button>
    </div>
  );
}
