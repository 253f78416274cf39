import { useId } from 'react';
import { lockDelays } from '../../electron/contract/desk-state.ts';
import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { remember } from '../desk/articles.ts';
import { session, useSession } from '../desk/session.ts';
import { keyName } from '../desk/shortcuts.ts';
import { Button } from '../parts/Button.tsx';
import { askToOpen } from './closed-notes.ts';
import type { PrivacyTask } from './PrivacySheet.tsx';

interface Props {
  /** False while the notes are locked. */
  readonly isOpen: boolean;
  readonly onTask: (task: PrivacyTask) => void;
}

/** How the notes are kept, when they lock by themselves, and what of the window others may see. */
export function PrivacyChoices({ isOpen, onTask }: Props) {
  const { exchange, privacy: words } = useAllTexts();
  const privacy = useSession((state) => state.desk?.privacy);
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  if (privacy === undefined) return null;
  const { protection, recoverable } = privacy;
  const isLockable = protection === 'passphrase';
  const unlock = () => {
    session.set({ sheet: null });
    askToOpen();
  };
  const missing = isLockable ? words.hasNoRecovery : words.recoveryForKeychain;
  return (
    <>
      <section>
        <h3>{words.keptHeading}</h3>
        <p className="privacy-says">{words.kept[protection]}</p>
        {protection !== 'file' && <p className="privacy-says">{recoverable ? words.hasRecovery : missing}</p>}
        <div className="privacy-actions">
          {!isOpen && <Button onClick={unlock}>{words.unlock}</Button>}
          {isOpen && !isLockable && (
            <Button look="private" icon="lock" onClick={() => onTask({ kind: 'set' })}>
              {words.set}
            </Button>
          )}
          {isOpen && isLockable && <Button onClick={() => onTask({ kind: 'change' })}>{words.change}</Button>}
          {isOpen && protection !== 'file' && (
            <Button onClick={() => onTask({ kind: 'recovery' })}>{words.recovery}</Button>
          )}
          {isOpen && isLockable && <Button onClick={() => onTask({ kind: 'remove' })}>{words.remove}</Button>}
        </div>
        <LockDelay isLockable={isLockable} />
        {isLockable && <p className="field-hint">{words.lockKey(keyName(shortcuts.lockNotes, isMac))}</p>}
      </section>
      {isOpen && !privacy.hidden && (
        <section>
          <h3>{exchange.sealedHeading}</h3>
          <p className="privacy-says">{exchange.sealedSays}</p>
          <div className="privacy-actions">
            <Button onClick={() => session.set({ sheet: 'sealNotes' })}>{exchange.privateExportChoice}</Button>
            <Button onClick={() => session.set({ sheet: 'sealedNotes' })}>{exchange.privateImportChoice}</Button>
          </div>
        </section>
      )}
      <section>
        <h3>{words.screenHeading}</h3>
        <p className="privacy-says">{words.hideKey(keyName(shortcuts.hideNotes, isMac))}</p>
        <Shield />
      </section>
    </>
  );
}

function LockDelay({ isLockable }: { readonly isLockable: boolean }) {
  const id = useId();
  const words = useAllTexts().privacy;
  const minutes = useSession((state) => state.desk?.settings.lockAfter ?? 0);
  const isLinux = useSession((state) => state.desk?.platform === 'linux');
  const hint = isLinux ? words.autoLockLinux : words.autoLockBody;
  return (
    <div className="field">
      <label htmlFor={id}>{words.autoLock}</label>
      <select
        id={id}
        value={minutes}
        disabled={!isLockable}
        aria-describedby={`${id}-more`}
        onChange={(event) => remember({ lockAfter: Number(event.target.value) })}
      >
        {lockDelays.map((delay) => (
          <option key={delay} value={delay}>
            {delay === 0 ? words.autoLockNever : words.autoLockMinutes(delay)}
          </option>
        ))}
      </select>
      <p id={`${id}-more`} className="field-hint">
        {isLockable ? hint : words.autoLockNeeds}
      </p>
    </div>
  );
}

function Shield() {
  const id = useId();
  const words = useAllTexts().privacy;
  const on = useSession((state) => state.desk?.settings.shield === true);
  const platform = useSession((state) => state.desk?.platform ?? 'linux');
  const says = { linux: words.shieldLinux, mac: words.shieldMac, windows: words.shieldWindows }[platform];
  return (
    <>
      <p className="privacy-choice">
        <input
          id={id}
          type="checkbox"
          checked={on && platform !== 'linux'}
          disabled={platform === 'linux'}
          aria-describedby={`${id}-more`}
          onChange={(event) => remember({ shield: event.target.checked })}
        />
        <label htmlFor={id}>{words.shield}</label>
      </p>
      <p id={`${id}-more`} className="field-hint">
        {says}
      </p>
    </>
  );
}
