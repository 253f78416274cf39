import { useState } from 'react';
import type { Paper } from '../../electron/contract/page.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { closePrintPanel } from '../desk/page-output.ts';
import { type PrintJob, printing } from '../desk/printing.ts';
import { useStore } from '../desk/store.ts';
import { FullPreview } from '../full/FullPreview.tsx';
import { fullMeter } from '../full/full-meter.ts';
import { useFullBriefing } from '../full/use-full-briefing.ts';
import { useSetFull } from '../full/use-set-full.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PrintForm } from './PrintForm.tsx';
import { pageMeter } from './page-meter.ts';
import { useFittedPage } from './use-fitted-page.ts';
import { usePrintableBriefing } from './use-printable-briefing.ts';
import '../styles/print-panel.css';

/** The panel in which the page, or the full briefing, goes to a printer: as it stands on that printer's paper, and the choices beside it. */
export function PrintPanel() {
  const job = useStore(printing, (state) => state.job);
  return job === null ? null : <PanelOf job={job} />;
}

function PanelOf({ job }: { readonly job: PrintJob }) {
  const { full, printing: words } = useAllTexts();
  const [paper, setPaper] = useState(job.paper);
  const Choices = job.document === 'page' ? PageChoices : FullChoices;
  return (
    <Dialog title={job.document === 'page' ? words.heading : full.printing.heading} wide onClose={closePrintPanel}>
      <div className="print-panel">
        <Choices job={job} paper={paper} onPaper={setPaper} />
      </div>
    </Dialog>
  );
}

interface Props {
  readonly job: PrintJob;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

function PageChoices({ job, paper, onPaper }: Props) {
  const { view } = useAllTexts().page;
  const answer = usePrintableBriefing(job.articleId);
  const page = useFittedPage(answer?.ok ? answer.value : null, paper);
  // While another paper is being set, the page of the one before stands; it is not the one that would be printed.
  const current = page?.layout.paper === paper ? page : null;
  const state = {
    fits: current?.fits === true,
    refused: current?.fits === false,
    meter: pageMeter(current, view),
    unprintable: current?.unprintable ?? [],
  };
  return (
    <>
      <div className="print-panel-page">{page !== null && <PagePreview layout={page.layout} zoom="fit" />}</div>
      {answer !== null && !answer.ok ? (
        <p role="alert">{answer.error.message}</p>
      ) : (
        <PrintForm job={job} paper={paper} onPaper={onPaper} state={state} />
      )}
    </>
  );
}

function FullChoices({ job, paper, onPaper }: Props) {
  const { full } = useAllTexts();
  const answer = useFullBriefing(job.articleId);
  const { set, inHand } = useSetFull(answer?.ok ? answer.value : null, paper);
  const current = set?.layout.paper === paper ? set : null;
  const state = {
    fits: current !== null,
    refused: false,
    meter: fullMeter(current, inHand, full),
    unprintable: current?.unprintable ?? [],
  };
  return (
    <>
      <div className="print-panel-page">{set !== null && <FullPreview layout={set.layout} zoom="fit" />}</div>
      {answer !== null && !answer.ok ? (
        <p role="alert">{answer.error.message}</p>
      ) : (
        <PrintForm job={job} paper={paper} onPaper={onPaper} state={state} />
      )}
    </>
  );
}
