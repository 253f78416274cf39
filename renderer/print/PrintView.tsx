import { useId, useState } from 'react';
import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { LeftOff } from './LeftOff.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PageSettings } from './PageSettings.tsx';
import { PrintBar } from './PrintBar.tsx';
import { pageMeter } from './page-meter.ts';
import type { Zoom } from './page-zoom.ts';
import { useFittedPage } from './use-fitted-page.ts';
import { usePrintableBriefing } from './use-printable-briefing.ts';

/** Width of a window, in CSS pixels, in which the page's settings stand beside the page from the start. */
const wideEnough = 1200;

/** The Print tab: the page as it will print, what it came to, and Save PDF and Print. */
export function PrintView({ articleId }: { readonly articleId: string }) {
  const words = useTexts().page.view;
  const paper = useSession((state) => state.desk?.settings.paper ?? 'a4');
  const settingsId = useId();
  const [settingsOpen, setSettingsOpen] = useState(window.innerWidth >= wideEnough);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const answer = usePrintableBriefing(articleId);
  const page = useFittedPage(answer?.ok ? answer.value : null, paper);
  if (answer !== null && !answer.ok) {
    return (
      <Statement heading={words.refused}>
        <p role="alert">{answer.error.message}</p>
      </Statement>
    );
  }
  return (
    <div className="print-view">
      <PrintBar
        paper={paper}
        zoom={zoom}
        scale={scale}
        onZoom={setZoom}
        meter={pageMeter(page, words)}
        ready={page?.fits === true}
        settings={{ id: settingsId, open: settingsOpen, toggle: () => setSettingsOpen(!settingsOpen) }}
      />
      <div className="print-body" data-settings={settingsOpen}>
        {page === null ? <div /> : <PagePreview layout={page.layout} zoom={zoom} onZoom={setZoom} onScale={setScale} />}
        {settingsOpen && answer !== null && <PageSettings id={settingsId} briefing={answer.value} />}
      </div>
      {page !== null && page.unprintable.length > 0 && (
        <p className="print-unprintable" role="alert">
          {words.unprintable(page.unprintable)}
        </p>
      )}
      {page !== null && <LeftOff articleId={articleId} items={page.omitted} />}
    </div>
  );
}
