import { useEffect, useState } from 'react';
import type {} from '../../electron/contract/bridge.ts';
import type { AnnotationImport } from '../../electron/contract/exchange.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { change } from '../desk/calls.ts';
import { reload } from '../desk/loading.ts';
import { say } from '../desk/page-output.ts';
import { session, useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Segments } from '../parts/Segments.tsx';
import { AnnotationReport } from './AnnotationReport.tsx';
import { closedBy } from './closed-notes.ts';

/** Takes a file of annotations in for the open article, and says what came of it. */
export function ImportAnnotations() {
  const words = useAllTexts().exchange;
  const article = useSession((state) => state.article);
  const areShut = useSession((state) => closedBy(state.desk?.privacy) !== null);
  const [chosen, setChosen] = useState<'private' | 'printable'>('private');
  const [busy, setBusy] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [report, setReport] = useState<AnnotationImport | null>(null);
  useEffect(() => window.readout.on('annotationProgress', (news) => setShare(news.share)), []);
  const visibility = areShut ? 'printable' : chosen;
  const close = () => {
    if (busy) void change((calls) => calls.cancelAnnotations());
    session.set({ sheet: null });
  };
  const takeIn = async () => {
    if (article === null || busy) return;
    setBusy(true);
    const result = await change((calls) => calls.importAnnotations({ articleId: article.id, visibility }));
    setBusy(false);
    setShare(null);
    const isLeft = session.get().sheet !== 'annotations';
    if (!result.ok) session.set({ sheet: null });
    if (!result.ok) return;
    if (result.value === null) {
      // The dialog for the file was turned away, unless the sheet was closed meanwhile.
      if (isLeft) say(words.cancelled);
      return;
    }
    announce(words.taken(result.value));
    setReport(result.value);
    await reload();
  };
  if (article === null) return null;
  return (
    <Dialog title={words.importHeading} onClose={close}>
      <div className="exchange">
        {report === null ? (
          <>
            <p>{words.importBody(article.revision.title)}</p>
            {areShut ? (
              <p className="field-hint">
                {words.importAs}: {words.asPrintable}. {words.asPrintableHint}
              </p>
            ) : (
              <>
                <Segments
                  shown
                  label={words.importAs}
                  choices={[
                    { key: 'private', label: words.asPrivate },
                    { key: 'printable', label: words.asPrintable },
                  ]}
                  chosen={visibility}
                  onChoose={setChosen}
                />
                <p className="field-hint">{visibility === 'private' ? words.asPrivateHint : words.asPrintableHint}</p>
              </>
            )}
            {share !== null && <progress max={1} value={share} aria-label={words.placing} />}
          </>
        ) : (
          <AnnotationReport report={report} />
        )}
      </div>
      <div className="dialog-actions">
        {report === null ? (
          <>
            <Button onClick={close}>{words.cancel}</Button>
            <Button look="primary" data-first-focus disabled={busy} onClick={() => void takeIn()}>
              {busy ? words.working : words.chooseFile}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={close}>
            {words.done}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
