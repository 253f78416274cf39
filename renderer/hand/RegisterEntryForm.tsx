import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type RegisterEntry, registerKinds } from '../../electron/contract/register.ts';
import { joinNames, splitNames } from '../brief/fact-fields.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Button } from '../parts/Button.tsx';
import { changeRegister } from './register-store.ts';

interface Props {
  /** Absent for a new one. */
  readonly entry?: RegisterEntry;
  readonly onLeave: () => void;
}

/** A name of the register while it is changed or added. Enter saves, Escape leaves. */
export function RegisterEntryForm({ entry, onLeave }: Props) {
  const words = useAllTexts();
  const ids = { name: useId(), aliases: useId(), kind: useId() };
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(entry?.name ?? '');
  const [aliases, setAliases] = useState(joinNames(entry?.aliases ?? []));
  const [kind, setKind] = useState(entry?.kind ?? 'person');
  useEffect(() => first.current?.focus(), []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const input = { entryId: entry?.id ?? null, kind, name: name.trim(), aliases: splitNames(aliases) };
    if (await changeRegister((calls) => calls.saveRegisterEntry(input), words.hand.saved)) onLeave();
  };
  return (
    <form
      className="register-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className="field">
        <label htmlFor={ids.name}>{words.brief.fields.name}</label>
        <input
          ref={first}
          id={ids.name}
          type="text"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={ids.kind}>{words.hand.registerKind}</label>
        <select
          id={ids.kind}
          value={kind}
          onChange={(event) => setKind(registerKinds.find((one) => one === event.target.value) ?? kind)}
        >
          {registerKinds.map((one) => (
            <option key={one} value={one}>
              {words.hand.kindOf[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field register-aliases">
        <label htmlFor={ids.aliases}>{words.brief.fields.aliases}</label>
        <input
          id={ids.aliases}
          type="text"
          dir="auto"
          placeholder={words.brief.hints.list}
          value={aliases}
          onChange={(event) => setAliases(event.target.value)}
        />
      </div>
      <div className="register-form-actions">
        <span className="quiet">{words.brief.enterSaves}</span>
        <Button look="quiet" onClick={onLeave}>
          {words.brief.cancel}
        </Button>
        <Button type="submit" look="primary" disabled={name.trim() === ''}>
          {words.brief.save}
        </Button>
      </div>
    </form>
  );
}
