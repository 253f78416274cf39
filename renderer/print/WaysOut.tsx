import { outFormats } from '../../electron/contract/exports.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { copyBriefing, exportBriefing } from '../desk/page-output.ts';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';

/** The whole briefing for other programs: on the clipboard, or as a file. */
export function WaysOut() {
  const words = useAllTexts().pageSetup;
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
          outFormats.map((format) => ({ label: words.formats[format], run: () => void exportBriefing(format) }))
        }
      />
    </>
  );
}
