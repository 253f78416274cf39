import { dossierFormats, type OutFormat, outFormats } from '../../electron/contract/exports.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useAllTexts } from './all-texts.ts';
import { exportBriefing } from './page-output.ts';
import { session } from './session.ts';

/** Asks in which format the whole briefing is to be written. */
export function ExportSheet() {
  const words = useAllTexts().pageSetup;
  const formats: readonly OutFormat[] = session.get().place === 'dossiers' ? dossierFormats : outFormats;
  const close = () => session.set({ sheet: null });
  const choose = (format: OutFormat) => {
    close();
    void exportBriefing(format);
  };
  return (
    <Dialog title={words.exportAs} onClose={close}>
      <ul className="export-formats">
        {formats.map((format, place) => (
          <li key={format}>
            <Button look="quiet" data-first-focus={place === 0 ? '' : undefined} onClick={() => choose(format)}>
              {words.formats[format]}
            </Button>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.readoutHolds}</p>
    </Dialog>
  );
}
