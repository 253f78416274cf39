import { Dialog } from '../parts/Dialog.tsx';
import { session, useSession } from './session.ts';
import { type KeyGroup, shortcutGroups } from './shortcuts.ts';
import { useTexts } from './texts.ts';

/** Every key on one sheet. */
export function ShortcutsSheet() {
  const words = useTexts().desk;
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  return (
    <Dialog title={words.shortcuts} wide onClose={() => session.set({ sheet: null })}>
      <div className="shortcuts">
        {shortcutGroups(isMac).map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group }: { readonly group: KeyGroup }) {
  const words = useTexts().desk;
  return (
    <section>
      <h3>{words.shortcutGroups[group.name]}</h3>
      <dl>
        {group.entries.map(({ action, keys }) => (
          <div key={action}>
            <dt>{words.keys[action]}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
