import { useState } from 'react';
import { closePrintPanel } from '../desk/page-output.ts';
import { type PrintJob, printing } from '../desk/printing.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { PagePreview } from './PagePreview.tsx';
import { PrintForm } from './PrintForm.tsx';
import { useFittedPage } from './use-fitted-page.ts';
import { usePrintableBriefing } from './use-printable-briefing.ts';
import '../styles/print-panel.css';

/** The panel in which the page goes to a printer: the page on that printer's paper, and the choices beside it. */
export function PrintPanel() {
  const job = useStore(printing, (state) => state.job);
  return job === null ? null : <PanelOf job={job} />;
}

function PanelOf({ job }: { readonly job: PrintJob }) {
  const words = useTexts().printing;
  const [paper, setPaper] = useState(job.paper);
  const answer = usePrintableBriefing(job.articleId);
  const page = useFittedPage(answer?.ok ? answer.value : null, paper);
  // While another paper is being set, the page of the one before stands; it is not the one that would be printed.
  const current = page?.layout.paper === paper ? page : null;
  return (
    <Dialog title={words.heading} wide onClose={closePrintPanel}>
      <div className="print-panel">
        <div className="print-panel-page">{page !== null && <PagePreview layout={page.layout} zoom="fit" />}</div>
        {answer !== null && !answer.ok ? (
          <p role="alert">{answer.error.message}</p>
        ) : (
          <PrintForm job={job} paper={paper} onPaper={setPaper} page={current} />
        )}
      </div>
    </Dialog>
  );
}
