import { useState } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { PrivacyChoices } from './PrivacyChoices.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';

/** What the sheet shows: what there is to choose, or one thing that is being done. */
export type PrivacyTask =
  | { readonly kind: 'choices' }
  | { readonly kind: 'set' | 'change' | 'remove' | 'recovery' }
  /** A recovery key is offered for a passphrase that was just set. */
  | { readonly kind: 'offer'; readonly present: string }
  | { readonly kind: 'shown'; readonly recoveryKey: string };

/** How the private notes are locked and hidden, and what can be chosen about it. */
export function PrivacySheet() {
  const words = useAllTexts().privacy;
  const isOpen = useSession((state) => state.desk?.privacy.locked === false);
  const [task, setTask] = useState<PrivacyTask>({ kind: 'choices' });
  const close = () => session.set({ sheet: null });
  const back = () => setTask({ kind: 'choices' });
  const title = {
    choices: words.heading,
    set: words.setHeading,
    change: words.changeHeading,
    remove: words.removeHeading,
    recovery: words.recoveryHeading,
    offer: words.recoveryHeading,
    shown: words.recoveryHeading,
  }[task.kind];
  return (
    <Dialog title={title} onClose={close}>
      <div className="privacy">
        {task.kind === 'choices' ? (
          <PrivacyChoices isOpen={isOpen} onTask={setTask} />
        ) : task.kind === 'offer' || task.kind === 'shown' ? (
          <RecoveryKey task={task} onTask={setTask} onDone={back} />
        ) : (
          <PassphraseForm key={task.kind} kind={task.kind} onTask={setTask} onLeave={back} />
        )}
      </div>
    </Dialog>
  );
}
