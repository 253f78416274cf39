import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackupState } from '../../electron/contract/backups.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { ask } from '../desk/calls.ts';
import { session, useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { BackupRow } from './BackupRow.tsx';
import '../styles/backups.css';

/** How often a backup that is being made is looked after, in milliseconds. */
const glance = 400;

/** The backups of the library: what there are, what each holds, and the way back to one. */
export function BackupsSheet() {
  const words = useAllTexts().keeping;
  const isShut = useSession((state) => state.desk?.problem !== undefined);
  const [state, setState] = useState<BackupState | null>(null);
  const [making, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const answer = await ask((calls) => calls.backupState());
    if (answer.ok) setState(answer.value);
    else setSaid(answer.error.message);
  }, []);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(() => void load(), glance);
    return () => clearInterval(timer);
  }, [making, load]);
  const make = async () => {
    setMaking(true);
    setSaid('');
    const answer = await ask((calls) => calls.backUpNow());
    setMaking(false);
    const sentence = answer.ok ? words.made : words.lastFailed(answer.error.message);
    setSaid(sentence);
    announce(sentence);
    await load();
  };
  const sheet = useRef<HTMLDivElement>(null);
  const count = state?.backups.length;
  useEffect(() => {
    // The row that was deleted took the focus along.
    if (count !== undefined && document.activeElement === document.body)
      sheet.current?.querySelector<HTMLElement>('button')?.focus();
  }, [count]);
  const deleted = (left: BackupState, sentence: string) => {
    setState(left);
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <Dialog title={words.heading} wide onClose={() => session.set({ sheet: null })}>
      <p className="backups-intro">{words.intro}</p>
      {state?.syncedBy !== undefined && <p className="backups-warning">{words.synced(state.syncedBy)}</p>}
      {state?.failure !== undefined && <p className="trouble">{words.lastFailed(state.failure)}</p>}
      {!isShut && (
        <div className="backups-make" ref={sheet}>
          <Button look="primary" disabled={making} onClick={() => void make()} data-first-focus>
            {making ? words.backingUp : words.backUpNow}
          </Button>
          {making && <progress aria-label={words.backingUp} value={state?.underWay ?? undefined} max={1} />}
          <span role="status">{said}</span>
        </div>
      )}
      {state?.backups.length === 0 && <p className="backups-none">{words.none}</p>}
      <ul className="backups">
        {state?.backups.map((backup) => (
          <BackupRow key={backup.name} backup={backup} isOnly={state.backups.length === 1} onDeleted={deleted} />
        ))}
      </ul>
    </Dialog>
  );
}
