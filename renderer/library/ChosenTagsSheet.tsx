import { type FormEvent, useId, useState } from 'react';
import { tagLimit } from '../../electron/contract/annotations.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { choice } from './choosing.ts';
import { changeChosen } from './chosen-actions.ts';
import '../styles/forms.css';

/** Adds a tag to all chosen articles, or takes one from them. */
export function ChosenTagsSheet() {
  const words = useAllTexts().library;
  const count = useStore(choice, (state) => state.ids.size);
  const known = useSession((state) => state.outline?.tags) ?? [];
  const [typed, setTyped] = useState('');
  const choices = useId();
  const field = useId();
  const close = () => session.set({ sheet: null });
  const tag = typed.trim().replace(/^#/, '');
  const send = (kind: 'tag' | 'untag') => {
    if (tag === '') return;
    close();
    void changeChosen({ kind, tag });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send('tag');
  };
  return (
    <Dialog title={words.tagsOfChosen} onClose={close}>
      <form onSubmit={submit}>
        <p className="tags-title">{words.chosen(count)}</p>
        <div className="field">
          <label htmlFor={field}>{words.groupings.tag}</label>
          <input
            id={field}
            type="text"
            data-first-focus
            dir="auto"
            list={choices}
            maxLength={tagLimit}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <datalist id={choices}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <div className="dialog-actions">
          <Button disabled={tag === ''} onClick={() => send('untag')}>
            {words.takeFromAll}
          </Button>
          <Button type="submit" look="primary" disabled={tag === ''}>
            {words.addToAll}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
