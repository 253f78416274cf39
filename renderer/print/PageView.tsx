import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { LeftOff } from './LeftOff.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PageSettings } from './PageSettings.tsx';
import { PrintBar } from './PrintBar.tsx';
import { pageMeter } from './page-meter.ts';
import type { PrintStand } from './print-stand.ts';
import { useFittedPage } from './use-fitted-page.ts';
import { usePrintableBriefing } from './use-printable-briefing.ts';

/** Longest name of a line, in columns. */
const longestName = 40;

/** The Print tab with the one page: the page as it will print, what it came to, and Save PDF and Print. */
export function PageView({ articleId, paper, zoom, onZoom, scale, onScale, settings }: PrintStand) {
  const words = useAllTexts().page.view;
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
      {page !== null && page.pinsWithoutRoom.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: many names scroll, and the keyboard scrolls what it stands in
        <p className="print-trouble" role="alert" tabIndex={0}>
          {words.pinsWithoutRoom(
            page.pinsWithoutRoom.map(({ text }) => clipText(oneLine(text), longestName)).join('; '),
          )}
        </p>
      )}
      {page !== null && page.unprintable.length > 0 && (
        <p className="print-trouble" role="alert">
          {words.unprintable(page.unprintable)}
        </p>
      )}
      {page !== null && <LeftOff articleId={articleId} items={page.omitted} />}
    </div>
  );
}
