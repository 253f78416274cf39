import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTexts } from '../../desk/texts.ts';
import { Button } from '../../parts/Button.tsx';
import { addressAt, addressOf } from './address.ts';

interface Props {
  readonly view: EditorView;
  readonly onDone: (address: string) => void;
  readonly onCancel: () => void;
}

/** Asks where the selected words shall lead. */
export function AddressForm({ view, onDone, onCancel }: Props) {
  const words = useTexts().notes;
  const [typed, setTyped] = useState(() => addressAt(view));
  const [refused, setRefused] = useState(false);
  const trouble = useId();
  const done = () => {
    const address = typed.trim() === '' ? '' : addressOf(typed);
    if (address === undefined) setRefused(true);
    else onDone(address);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') done();
    else onCancel();
  };
  return (
    <div className="note-address-form">
      <input
        type="url"
        // The person has just asked for it.
        ref={(field) => field?.focus()}
        aria-label={words.address}
        aria-invalid={refused}
        aria-describedby={refused ? trouble : undefined}
        placeholder="https://"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
        onKeyDown={keys}
      />
      <Button look="quiet" onClick={done}>
        {words.setLink}
      </Button>
      {refused && (
        <p id={trouble} className="trouble" role="alert">
          {words.noAddress}
        </p>
      )}
    </div>
  );
}
