import { useState } from 'react';
import { type Paper, papers } from '../../electron/contract/page.ts';
import { remember } from '../desk/articles.ts';
import { printPage, savePdf } from '../desk/page-output.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import type { Zoom } from './page-zoom.ts';
import { WaysOut } from './WaysOut.tsx';
import { ZoomControls } from './ZoomControls.tsx';

interface Props {
  readonly paper: Paper;
  readonly zoom: Zoom;
  /** How large the page is shown now. */
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  /** What the page came to. */
  readonly meter: string;
  /** False where there is no page that could be printed. */
  readonly ready: boolean;
  /** The panel beside the page. */
  readonly settings: { readonly id: string; readonly open: boolean; readonly toggle: () => void };
}

/** Paper, size on screen, what the page came to, and the ways out. */
export function PrintBar({ paper, zoom, scale, onZoom, meter, ready, settings }: Props) {
  const { page, pageSetup } = useTexts();
  const { paperNames, view: words } = page;
  const [busy, setBusy] = useState<'saving' | 'printing' | null>(null);
  const during = async (state: 'saving' | 'printing', work: () => Promise<void>) => {
    if (!ready || busy !== null) return;
    setBusy(state);
    await work();
    setBusy(null);
  };
  return (
    <div className="print-bar">
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
        <Button look="primary" aria-disabled={!ready || busy !== null} onClick={() => void during('saving', savePdf)}>
          {words.savePdf}
        </Button>
      </div>
    </div>
  );
}
