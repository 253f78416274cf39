import { useState } from 'react';
import { type Paper, papers } from '../../electron/contract/page.ts';
import { remember } from '../desk/articles.ts';
import { printPage, savePdf } from '../desk/page-output.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import type { Zoom } from './use-page-scale.ts';

interface Props {
  readonly paper: Paper;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  /** What the page came to. */
  readonly meter: string;
  /** False where there is no page that could be printed. */
  readonly ready: boolean;
}

/** Paper, size on screen, what the page came to, and the two ways out. */
export function PrintBar({ paper, zoom, onZoom, meter, ready }: Props) {
  const { paperNames, view: words } = useTexts().page;
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
      <Segments
        label={words.zoom}
        choices={[
          { key: 'fit', label: words.fitZoom },
          { key: 'full', label: words.fullZoom },
        ]}
        chosen={zoom}
        onChoose={onZoom}
      />
      <p className="print-meter" role="status">
        {busy === null ? meter : words[busy]}
      </p>
      <Button aria-disabled={!ready || busy !== null} onClick={() => void during('printing', printPage)}>
        {words.print}
      </Button>
      <Button look="primary" aria-disabled={!ready || busy !== null} onClick={() => void during('saving', savePdf)}>
        {words.savePdf}
      </Button>
    </div>
  );
}
