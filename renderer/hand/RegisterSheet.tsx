import { useEffect, useState } from 'react';
import { nameKey } from '../../electron/article/name-key.ts';
import { type Register, registerKinds } from '../../electron/contract/register.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useFocusBack } from '../parts/use-focus-back.ts';
import '../styles/hand.css';
import { RegisterEntryForm } from './RegisterEntryForm.tsx';
import { RegisterEntryRow } from './RegisterEntryRow.tsx';
import { leaveRegister, loadRegister, registerStore, takeBack } from './register-store.ts';

/** A register of more names than this can be searched. */
const searchFrom = 8;

/** What the user has taught about names, to be looked at, corrected and deleted. */
export function RegisterSheet() {
  const words = useAllTexts();
  const entries = useStore(registerStore, (state) => state.entries);
  const done = useStore(registerStore, (state) => state.done);
  const trouble = useStore(registerStore, (state) => state.trouble);
  const [sought, setSought] = useState('');
  const [adding, setAdding] = useState(false);
  const add = useFocusBack(adding);
  useEffect(() => {
    // What had the focus goes where a row is deleted or merged, or where that is taken back.
    if (document.activeElement === document.body) add.current?.focus();
  });
  useEffect(() => {
    void loadRegister();
    return leaveRegister;
  }, []);
  const shown = entries?.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => nameKey(form).includes(nameKey(sought))),
  );
  return (
    <Dialog title={words.hand.register} wide onClose={() => session.set({ sheet: null })}>
      <p className="hand-intro">{words.hand.registerIntro}</p>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="register-tools">
        {(entries?.length ?? 0) > searchFrom && (
          <div className="field">
            <input
              type="search"
              aria-label={words.hand.registerFind}
              placeholder={words.hand.registerFind}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </div>
        )}
        {!adding && (
          <Button ref={add} look="quiet" icon="plus" onClick={() => setAdding(true)}>
            {words.hand.registerAdd}
          </Button>
        )}
        {done !== null && (
          <p className="register-done">
            {done}{' '}
            <button type="button" className="link" onClick={() => void takeBack()}>
              {words.desk.undo}
            </button>
          </p>
        )}
      </div>
      {adding && <RegisterEntryForm onLeave={() => setAdding(false)} />}
      {entries === null && trouble === null && <p role="status">{words.desk.loading}</p>}
      {entries?.length === 0 && !adding && <p className="hand-empty">{words.hand.registerEmpty}</p>}
      {entries !== null && entries.length > 0 && shown?.length === 0 && <p>{words.hand.registerNone}</p>}
      {shown !== undefined && <Groups entries={shown} all={entries ?? []} />}
    </Dialog>
  );
}

function Groups({ entries, all }: { readonly entries: Register; readonly all: Register }) {
  const words = useAllTexts().hand;
  return registerKinds.map((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="register-group">
        <h3>{words.registerKinds[kind]}</h3>
        <ul>
          {ofKind.map((entry) => (
            <RegisterEntryRow key={entry.id} entry={entry} all={all} />
          ))}
        </ul>
      </section>
    );
  });
}
