import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { addToDossier, createDossier } from './dossier-actions.ts';
import { lineSteps } from './line-steps.ts';
import { toDossier } from './to-dossier.ts';
import { useLibraryAnswer } from './use-library-answer.ts';
import '../styles/overview.css';

/** Puts the open article, or those that are chosen in the list, into a dossier, or makes one of them. */
export function AddToDossier() {
  const { dossiers: words, library } = useAllTexts();
  const article = useSession((state) => state.article);
  const answer = useLibraryAnswer('dossiers', (calls) => calls.listDossiers());
  const chosen = useStore(toDossier, (state) => state.articleIds);
  const close = () => {
    session.set({ sheet: null });
    toDossier.set({ articleIds: null });
  };
  const articleIds = chosen ?? (article === null ? [] : [article.id]);
  if (articleIds.length === 0) return null;
  const dossiers = answer?.ok ? answer.value : [];
  return (
    <Dialog title={words.addToDossierTitle} onClose={close}>
      <p className="add-to-dossier" dir="auto">
        {chosen === null ? article?.revision.title : library.chosen(chosen.length)}
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
                void addToDossier(id, articleIds);
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
          void createDossier(articleIds);
        }}
      >
        {chosen === null ? words.newWithIt : library.newDossierOfChosen}
      </Button>
    </Dialog>
  );
}
