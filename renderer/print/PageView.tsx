import { useTexts } from '../desk/texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { LeftOff } from './LeftOff.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PageSettings } from './PageSettings.tsx';
import { PrintBar } from './PrintBar.tsx';
import { pageMeter } from './page-meter.ts';
import type { PrintStand } from './print-stand.ts';
import { useFittedPage } from './use-fitted-page.ts';
import { usePrintableBriefing } from './use-printable-briefing.ts';

/** The Print tab with the one page: the page as it will print, what it came to, and Save PDF and Print. */
export function PageView({ articleId, paper, zoom, onZoom, scale, onScale, settings }: PrintStand) {
  const words = useTexts().page.view;
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
        document="page"
        paper={paper}
        zoom={zoom}
        scale={scale}
        onZoom={onZoom}
        meter={pageMeter(page, words)}
        ready={page?.fits === true}
        settings={settings}
      />
      <div className="print-body" data-settings={settings.open}>
        {page === null ? <div /> : <PagePreview layout={page.layout} zoom={zoom} onZoom={onZoom} onScale={onScale} />}
        {settings.open && answer !== null && <PageSettings id={settings.id} briefing={answer.value} />}
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
