import type { ImportedFile } from '../../electron/contract/imports.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { openArticle } from '../desk/articles.ts';
import { session } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import '../styles/incoming.css';
import { ImportedEntry } from './ImportedEntry.tsx';
import { report as reports, summaryOf } from './report.ts';

const close = () => session.set({ sheet: null });

/** What an import came to: what came in, what was here, what may be a new version, what did not come in and why. */
export function ImportReportSheet() {
  const texts = useAllTexts();
  const { imports } = texts;
  const words = imports.report;
  const report = useStore(reports, (state) => state.report);
  if (report === null) return null;
  const { imported, refused, passedOver, cancelled, stopped } = report;
  const versions = imported.filter(({ versionOf }) => versionOf !== undefined);
  const known = imported.filter(({ alreadyHere }) => alreadyHere);
  const fresh = imported.filter(({ alreadyHere, versionOf }) => !alreadyHere && versionOf === undefined);
  return (
    <Dialog title={words.title} onClose={close} wide>
      <div className="import-report">
        <p>{summaryOf(report, texts)}</p>
        {cancelled && <p>{words.cancelled}</p>}
        {stopped !== undefined && <p className="trouble">{words.stopped(stopped)}</p>}
        <Entries heading={words.versions(versions.length)} files={versions} />
        {refused.length > 0 && (
          <section>
            <h3>{words.refused(refused.length)}</h3>
            <ul>
              {refused.map(({ file, message }) => (
                <li key={file} title={file}>
                  {message}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Entries heading={words.imported(fresh.length)} files={fresh} />
        <Entries heading={words.known(known.length)} files={known} />
        {passedOver > 0 && <p className="quiet">{imports.passedOver(passedOver)}</p>}
      </div>
      <div className="dialog-actions">
        <Button look="primary" onClick={close}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  );
}

function Entries({ heading, files }: { readonly heading: string; readonly files: readonly ImportedFile[] }) {
  if (files.length === 0) return null;
  const open = (articleId: string) => {
    close();
    void openArticle(articleId);
  };
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {files.map((file) => (
          <ImportedEntry key={`${file.articleId} ${file.file}`} file={file} onOpen={open} />
        ))}
      </ul>
    </section>
  );
}
