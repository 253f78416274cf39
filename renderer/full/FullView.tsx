import { useAllTexts } from '../desk/all-texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { PageSettings } from '../print/PageSettings.tsx';
import { PrintBar } from '../print/PrintBar.tsx';
import type { PrintStand } from '../print/print-stand.ts';
import { usePrintableBriefing } from '../print/use-printable-briefing.ts';
import { FullPreview } from './FullPreview.tsx';
import { fullMeter } from './full-meter.ts';
import { useFullBriefing } from './use-full-briefing.ts';
import { useSetFull } from './use-set-full.ts';

/** The Print tab with the full briefing: its pages as they will print, what they came to, and the same settings. */
export function FullView({ articleId, paper, zoom, onZoom, scale, onScale, settings }: PrintStand) {
  const { full, page: words } = useAllTexts();
  const answer = useFullBriefing(articleId);
  const chosen = usePrintableBriefing(articleId);
  const { set, inHand } = useSetFull(answer?.ok ? answer.value : null, paper);
  if (answer !== null && !answer.ok) {
    return (
      <Statement heading={words.view.refused}>
        <p role="alert">{answer.error.message}</p>
      </Statement>
    );
  }
  return (
    <div className="print-view">
      <PrintBar
        document="full"
        paper={paper}
        zoom={zoom}
        onZoom={onZoom}
        scale={scale}
        meter={inHand === null ? fullMeter(set, null, full) : full.setting(inHand)}
        ready={set !== null}
        settings={settings}
      />
      <div className="print-body" data-settings={settings.open}>
        {set === null ? <div /> : <FullPreview layout={set.layout} zoom={zoom} onZoom={onZoom} onScale={onScale} />}
        {settings.open && chosen?.ok && <PageSettings id={settings.id} briefing={chosen.value} />}
      </div>
      {set !== null && set.unprintable.length > 0 && (
        <p className="print-trouble" role="alert">
          {words.view.unprintable(set.unprintable)}
        </p>
      )}
    </div>
  );
}
