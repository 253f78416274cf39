import { useState } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import type { PrivacyTask } from './PrivacySheet.tsx';

interface Props {
  readonly task: Extract<PrivacyTask, { readonly kind: 'offer' | 'shown' }>;
  readonly onTask: (task: PrivacyTask) => void;
  readonly onDone: () => void;
}

/** Offers a recovery key, and shows it once: to be printed or saved, never copied. */
export function RecoveryKey({ task, onTask, onDone }: Props) {
  return task.kind === 'offer' ? (
    <Offer present={task.present} onTask={onTask} onDone={onDone} />
  ) : (
    <Shown recoveryKey={task.recoveryKey} onDone={onDone} />
  );
}

function Offer({ present, onTask, onDone }: Omit<Props, 'task'> & { readonly present: string }) {
  const words = useAllTexts().privacy;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const make = async () => {
    setBusy(true);
    const result = await ask((calls) => calls.makeRecoveryKey({ present }));
    setBusy(false);
    if (result.ok) onTask({ kind: 'shown', recoveryKey: result.value.recoveryKey });
    else setTrouble(result.error.message);
  };
  return (
    <>
      <p className="privacy-says">{words.recoveryOfferBody}</p>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="dialog-actions">
        <Button onClick={onDone}>{words.withoutRecovery}</Button>
        <Button look="primary" disabled={busy} onClick={() => void make()}>
          {busy ? words.working : words.recoveryOffer}
        </Button>
      </div>
    </>
  );
}

function Shown({ recoveryKey, onDone }: { readonly recoveryKey: string; readonly onDone: () => void }) {
  const words = useAllTexts().privacy;
  const folder = useSession((state) => state.desk?.libraryFolder ?? '');
  const [news, setNews] = useState<{ readonly says: string; readonly isTrouble: boolean } | null>(null);
  const save = async () => {
    const result = await ask((calls) => calls.saveRecoveryKey({ recoveryKey }));
    if (!result.ok) setNews({ says: result.error.message, isTrouble: true });
    else if (result.value.saved) setNews({ says: words.recoverySaved(result.value.path), isTrouble: false });
  };
  const print = async () => {
    const result = await ask((calls) => calls.printRecoveryKey());
    if (!result.ok) setNews({ says: result.error.message, isTrouble: true });
  };
  return (
    <div className="recovery">
      <p className="privacy-says recovery-advice">{words.recoveryShown}</p>
      <p className="recovery-key">
        {recoveryKey.split('-').map((group, at) => (
          // Groups may be alike, and never change their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: they are in a fixed order
          <span key={at}>{group}</span>
        ))}
      </p>
      <p className="privacy-says recovery-paper">{words.recoveryPaper(folder)}</p>
      {news !== null && (
        <p className={news.isTrouble ? 'trouble' : 'privacy-says'} role={news.isTrouble ? 'alert' : 'status'}>
          {news.says}
        </p>
      )}
      <div className="dialog-actions">
        <Button onClick={() => void print()}>{words.print}</Button>
        <Button onClick={() => void save()}>{words.save}</Button>
        <Button look="primary" onClick={onDone}>
          {words.recoveryKept}
        </Button>
      </div>
    </div>
  );
}
