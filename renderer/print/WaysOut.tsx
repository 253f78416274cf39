import { dossierFormats, outFormats } from '../../electron/contract/exports.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { copyBriefing, exportBriefing } from '../desk/page-output.ts';
import { useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';

/** The whole briefing for other programs: on the clipboard, or as a file. */
export function WaysOut() {
  const words = useAllTexts().pageSetup;
  const formats = useSession(({ place }) => (place === 'dossiers' ? dossierFormats : outFormats));
  return (
    <>
      <Button look="quiet" onClick={() => void copyBriefing()}>
        {words.copy}
      </Button>
      <Menu
        label={words.exportAs}
        icon="page"
        words={words.export}
        entries={() =>
          formats.map((format) => ({ label: words.formats[format], run: () => void exportBriefing(format) }))
        }
      />
    </>
  );
}
