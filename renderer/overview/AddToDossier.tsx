import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { addToDossier, createDossier } from './dossier-actions.ts';
import { lineSteps } from './line-steps.ts';
import { useLibraryAnswer } from './use-library-answer.ts';
import '../styles/overview.css';

/** Puts the open article into a dossier, or makes one of it. */
export function AddToDossier() {
  const words = useAllTexts().dossiers;
  const article = useSession((state) => state.article);
  const answer = useLibraryAnswer('dossiers', (calls) => calls.listDossiers());
  const close = () => session.set({ sheet: null });
  if (article === null) return null;
  const dossiers = answer?.ok ? answer.value : [];
  return (
    <Dialog title={words.addToDossierTitle} onClose={close}>
      <p className="add-to-dossier" dir="auto">
        {article.revision.title}
      </p>
      {answer?.ok === false && <p className="trouble">{answer.error.message}</p>}
      <ul aria-label={words.heading} onKeyDown={lineSteps}>
        {dossiers.map(({ id, title, articles }) => (
          <li key={id}>
            <button
              type="button"
              className="side-row"
              data-line={id}
              onClick={() => {
                close();
                void addToDossier(id, [article.id]);
              }}
            >
              <span className="side-row-name" dir="auto">
                {title}
              </span>
              <span className="side-row-detail">{words.articles(articles)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        icon="plus"
        onClick={() => {
          close();
          void createDossier([article.id]);
        }}
      >
        {words.newWithIt}
      </Button>
    </Dialog>
  );
}
