import { useEffect, useState } from 'react';
import type { Settings } from '../../electron/contract/desk-state.ts';
import { papers } from '../../electron/contract/page.ts';
import type { Result } from '../../electron/contract/results.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SavedField } from '../parts/SavedField.tsx';
import { Segments } from '../parts/Segments.tsx';
import { useAllTexts } from './all-texts.ts';
import { remember } from './articles.ts';
import { ColourFields } from './ColourFields.tsx';
import { ask } from './calls.ts';
import { session, useSession } from './session.ts';

/** What holds for every briefing of the library. Each setting is kept when it is made. */
export function SettingsSheet() {
  const { keeping, page, settings: words } = useAllTexts();
  const settings = useSession((state) => state.desk?.settings);
  const [service, setService] = useState<string>();
  useEffect(() => {
    void ask((calls) => calls.backupState()).then((state) => state.ok && setService(state.value.syncedBy));
  }, []);
  if (settings === undefined) return null;
  return (
    <Dialog title={words.heading} onClose={() => session.set({ sheet: null })}>
      <div className="settings">
        <Segments
          shown
          label={words.paper}
          choices={papers.map((key) => ({ key, label: page.paperNames[key] }))}
          chosen={settings.paper}
          onChoose={(paper) => remember({ paper })}
        />
        <section aria-label={words.newBriefings}>
          <h3>{words.newBriefings}</h3>
          <SavedField
            label={words.preparedFor}
            value={settings.preparedFor}
            onSave={(preparedFor) => keep({ preparedFor })}
          />
          <SavedField
            label={words.preparedBy}
            value={settings.preparedBy}
            onSave={(preparedBy) => keep({ preparedBy })}
          />
          <p className="field-hint">{words.newBriefingsHint}</p>
        </section>
        <ColourFields />
        <section aria-label={keeping.heading}>
          <h3>{keeping.heading}</h3>
          {service !== undefined && <p>{keeping.synced(service)}</p>}
          <Button onClick={() => session.set({ sheet: 'backups' })}>{keeping.openBackups}</Button>
          <p className="field-hint">{keeping.settingsHint}</p>
        </section>
      </div>
    </Dialog>
  );
}

/** Keeps a setting, and shows what the library has made of it. */
async function keep(changed: Partial<Settings>): Promise<Result<Settings>> {
  const result = await ask((calls) => calls.saveSettings(changed));
  const { desk } = session.get();
  if (result.ok && desk !== null) session.set({ desk: { ...desk, settings: result.value } });
  return result;
}
