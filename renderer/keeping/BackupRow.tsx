import { useRef, useState } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import { localDay } from '../../electron/briefing/local-day.ts';
import type { BackupContents, BackupFile, BackupState } from '../../electron/contract/backups.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { DeleteBackupQuestion } from './DeleteBackupQuestion.tsx';
import { RestoreQuestion } from './RestoreQuestion.tsx';

interface Props {
  readonly backup: BackupFile;
  readonly isOnly: boolean;
  readonly onDeleted: (state: BackupState, said: string) => void;
}

/** A backup: when it was made and why; on request, what it holds, and then the way back to it. */
export function BackupRow({ backup, isOnly, onDeleted }: Props) {
  const words = useAllTexts().keeping;
  const [contents, setContents] = useState<BackupContents | null>(null);
  const [looking, setLooking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [asking, setAsking] = useState<'restore' | 'delete' | null>(null);
  const day = wordDay(localDay(backup.madeAt), interfaceLanguage(interfaceLocale()), 'long');
  const time = new Date(backup.madeAt).toLocaleTimeString(interfaceLocale(), { timeStyle: 'short' });
  const when = `${day}, ${time}`;
  const size = words.size((backup.size / 1_000_000).toLocaleString(interfaceLocale(), { maximumFractionDigits: 1 }));
  const wasPressed = useRef(false);
  const look = async () => {
    if (looking) return;
    wasPressed.current = true;
    setLooking(true);
    const answer = await ask((calls) => calls.lookIntoBackup({ name: backup.name }));
    setLooking(false);
    if (answer.ok) setContents(answer.value);
    else setRefusal(answer.error.message);
  };
  return (
    <li className="backup">
      <div className="backup-head">
        <b>{when}</b>
        <span className="backup-details">{[words.kinds[backup.kind], size].join(' · ')}</span>
        {contents === null && (
          <Button
            look="quiet"
            aria-disabled={looking}
            aria-label={`${words.look}: ${when}`}
            onClick={() => void look()}
          >
            {looking ? words.looking : words.look}
          </Button>
        )}
        {contents !== null && contents.fault === undefined && (
          <Button
            // It stands where the button stood that was pressed, which is gone with the focus.
            ref={(button) => {
              if (wasPressed.current) button?.focus();
              wasPressed.current = false;
            }}
            aria-label={`${words.restore} ${when}`}
            onClick={() => setAsking('restore')}
          >
            {words.restore}
          </Button>
        )}
        <Button look="quiet" aria-label={words.deleteOf(when)} onClick={() => setAsking('delete')}>
          {words.delete}
        </Button>
      </div>
      <div role="status">
        {refusal !== '' && <p className="trouble">{refusal}</p>}
        {contents !== null && <p className="backup-holds">{holds(contents, words)}</p>}
        {contents?.otherKey === true && <p className="trouble">{words.otherKey}</p>}
      </div>
      {asking === 'restore' && <RestoreQuestion backup={backup} when={when} onClose={() => setAsking(null)} />}
      {asking === 'delete' && (
        <DeleteBackupQuestion
          {...{ backup, when, isOnly }}
          onClose={() => setAsking(null)}
          onDeleted={(state) => onDeleted(state, words.deleted(when))}
        />
      )}
    </li>
  );
}

function holds(contents: BackupContents, words: Texts['keeping']): string {
  if (contents.fault !== undefined) return words.faults[contents.fault];
  const counts = [
    words.articles(contents.articles),
    words.lines(contents.lines),
    words.notes(contents.notes),
    contents.privateNotes === undefined ? words.privateUncounted : words.privateNotes(contents.privateNotes),
  ];
  return `${words.sound} ${counts.join(' · ')}`;
}
