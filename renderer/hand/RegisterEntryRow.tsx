import { useState } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import { roleWords } from '../../electron/briefing/role-words.ts';
import type { Register, RegisterEntry, SeenRole } from '../../electron/contract/register.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useFocusBack } from '../parts/use-focus-back.ts';
import { RegisterEntryForm } from './RegisterEntryForm.tsx';
import { changeRegister } from './register-store.ts';

interface Props {
  readonly entry: RegisterEntry;
  readonly all: Register;
}

/** One name of the register: its forms, where it was seen as what, and what can be done with it. */
export function RegisterEntryRow({ entry, all }: Props) {
  const words = useTexts().hand;
  const [editing, setEditing] = useState(false);
  const edit = useFocusBack(editing);
  if (editing) {
    return (
      <li className="register-entry">
        <RegisterEntryForm entry={entry} onLeave={() => setEditing(false)} />
      </li>
    );
  }
  const others = all.filter((other) => other.kind === entry.kind && other.id !== entry.id);
  const apart = all.filter(({ id }) => entry.apart.includes(id));
  return (
    <li className="register-entry">
      <div className="register-words" dir="auto">
        <b className="name">{entry.name}</b>
        {entry.aliases.length > 0 && <span className="quiet">{words.alsoCalled(entry.aliases.join(', '))}</span>}
        {apart.map((other) => (
          <span key={other.id} className="register-role">
            <span className="quiet">{words.notSameAs(other.name)}</span>
            <IconButton
              icon="cross"
              label={words.forgetApart(other.name)}
              onClick={() =>
                void changeRegister((calls) => calls.forgetApart({ entryId: entry.id, otherId: other.id }), words.saved)
              }
            />
          </span>
        ))}
        {entry.roles.map((role) => (
          <RoleLine key={role.articleId} entry={entry} role={role} />
        ))}
      </div>
      <div className="register-actions">
        <IconButton ref={edit} icon="pencil" label={words.editEntry(entry.name)} onClick={() => setEditing(true)} />
        {others.length > 0 && (
          <Menu
            icon="more"
            label={words.mergeEntry(entry.name)}
            entries={() =>
              others.map((other) => ({
                label: `${words.mergeEntryInto} ${other.name}`,
                run: () =>
                  void changeRegister(
                    (calls) => calls.mergeRegisterEntries({ entryId: entry.id, intoId: other.id }),
                    words.merged(other.name),
                  ),
              }))
            }
          />
        )}
        <IconButton
          icon="bin"
          label={words.deleteEntry(entry.name)}
          onClick={() =>
            void changeRegister((calls) => calls.deleteRegisterEntry({ entryId: entry.id }), words.deleted(entry.name))
          }
        />
      </div>
    </li>
  );
}

function RoleLine({ entry, role }: { readonly entry: RegisterEntry; readonly role: SeenRole }) {
  const words = useTexts().hand;
  const what = roleWords(role.role, role.affiliation) ?? '';
  const day = role.seen === undefined ? undefined : wordDay(role.seen, interfaceLanguage(interfaceLocale()), 'short');
  return (
    <span className="register-role">
      <span>
        {what} <span className="quiet">{words.seenIn(role.articleTitle, day)}</span>
      </span>
      <IconButton
        icon="cross"
        label={words.forgetRole(what)}
        onClick={() =>
          void changeRegister(
            (calls) => calls.forgetRole({ entryId: entry.id, articleId: role.articleId }),
            words.saved,
          )
        }
      />
    </span>
  );
}
