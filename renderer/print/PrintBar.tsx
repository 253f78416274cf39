import { useState } from 'react';
import { papers } from '../../electron/contract/page.ts';
import { type PrintedDocument, printedDocuments } from '../../electron/contract/page-order.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { remember } from '../desk/articles.ts';
import { printPage, savePdf } from '../desk/page-output.ts';
import { session, useSession } from '../desk/session.ts';
import { DossierViews } from '../overview/DossierViews.tsx';
import { Button } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import type { PrintStand } from './print-stand.ts';
import { WaysOut } from './WaysOut.tsx';
import { ZoomControls } from './ZoomControls.tsx';

interface Props extends Omit<PrintStand, 'articleId' | 'onScale'> {
  readonly document: PrintedDocument;
  /** What the page came to. */
  readonly meter: string;
  /** False where there is no page that could be printed. */
  readonly ready: boolean;
}

/** Which document, on what paper, its size on screen, what the page came to, and the ways out. */
export function PrintBar({ document, paper, zoom, scale, onZoom, meter, ready, settings }: Props) {
  const { full, page, pageSetup } = useAllTexts();
  const { paperNames, view: words } = page;
  const ofDossier = useSession((state) => state.place === 'dossiers');
  const [busy, setBusy] = useState<'saving' | 'printing' | null>(null);
  const during = async (state: 'saving' | 'printing', work: () => Promise<void>) => {
    if (!ready || busy !== null) return;
    setBusy(state);
    await work();
    setBusy(null);
  };
  return (
    <div className="print-bar">
      {ofDossier ? (
        <DossierViews />
      ) : (
        <Segments
          label={full.document}
          choices={printedDocuments.map((key) => ({ key, label: full.documents[key] }))}
          chosen={document}
          onChoose={(printed) => session.set({ printed })}
        />
      )}
      <Segments
        label={words.paper}
        choices={papers.map((key) => ({ key, label: paperNames[key] }))}
        chosen={paper}
        onChoose={(chosen) => remember({ paper: chosen })}
      />
      <ZoomControls zoom={zoom} scale={scale} onZoom={onZoom} />
      <p className="print-meter" role="status">
        {busy === null ? meter : words[busy]}
      </p>
      <div className="print-ways">
        <Button look="quiet" aria-expanded={settings.open} aria-controls={settings.id} onClick={settings.toggle}>
          {pageSetup.show}
        </Button>
        <WaysOut />
        <Button aria-disabled={!ready || busy !== null} onClick={() => void during('printing', printPage)}>
          {words.print}
        </Button>
        <Button
          look="primary"
          aria-disabled={!ready || busy !== null}
          onClick={() => void during('saving', () => savePdf({ document }))}
        >
          {words.savePdf}
        </Button>
      </div>
    </div>
  );
}
