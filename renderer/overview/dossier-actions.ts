import type { Dossier } from '../../electron/contract/dossiers.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { undoStep } from '../desk/articles.ts';
import { change } from '../desk/calls.ts';
import { loadUndo } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { showPlace } from '../desk/places.ts';
import { session } from '../desk/session.ts';

/** Makes a dossier of articles and shows it. */
export async function createDossier(articleIds: readonly string[], title = ''): Promise<void> {
  const result = await change((calls) => calls.createDossier({ title, articleIds }));
  if (!result.ok) return;
  session.set({ dossierId: result.value.id });
  showPlace('dossiers');
  done(allTexts().dossiers.created(result.value.title));
}

/** Puts articles into a dossier. */
export async function addToDossier(dossierId: string, articleIds: readonly string[]): Promise<void> {
  const result = await change((calls) => calls.addToDossier({ dossierId, articleIds }));
  if (result.ok) done(allTexts().dossiers.added(articleIds.length, result.value.title));
}

/** Gives an article of a dossier another place, counted from 0. */
export async function moveInDossier(
  { id, articleIds }: Dossier,
  articleId: string,
  title: string,
  place: number,
): Promise<void> {
  const rest = articleIds.filter((each) => each !== articleId);
  if (place < 0 || place > rest.length) return announce(allTexts().dossiers.atTheEdge);
  if (articleIds[place] === articleId) return;
  const result = await change((calls) =>
    calls.moveInDossier({ dossierId: id, articleId, beforeId: rest[place] ?? null }),
  );
  if (result.ok) done(allTexts().dossiers.moved(title, place + 1, articleIds.length));
}

/** Takes an article out of a dossier. */
export async function removeFromDossier(dossierId: string, articleId: string, title: string): Promise<void> {
  const result = await change((calls) => calls.removeFromDossier({ dossierId, articleId }));
  if (result.ok) offerUndo(allTexts().dossiers.removed(title));
}

/** Calls a dossier something else; true where that was kept. */
export async function renameDossier(dossierId: string, title: string): Promise<boolean> {
  const result = await change((calls) => calls.renameDossier({ dossierId, title }));
  if (result.ok) done(allTexts().dossiers.renamed);
  return result.ok;
}

/** Takes a dossier away; its articles stay. */
export async function deleteDossier(dossierId: string, title: string): Promise<void> {
  const result = await change((calls) => calls.deleteDossier({ dossierId }));
  if (!result.ok) return;
  if (session.get().dossierId === dossierId) session.set({ dossierId: null });
  offerUndo(allTexts().dossiers.deleted(title), () => session.set({ dossierId }));
}

function done(sentence: string): void {
  announce(sentence);
  void loadUndo();
}

function offerUndo(sentence: string, after: () => void = () => undefined): void {
  done(sentence);
  tell({
    kind: 'news',
    text: sentence,
    action: {
      label: allTexts().desk.undo,
      run: () => {
        dismissMessage();
        void undoStep().then(after);
      },
    },
  });
}
