import type { ArticleChange } from '../../electron/contract/chosen-articles.ts';
import { mostInDossier } from '../../electron/contract/limits.ts';
import { allTexts } from '../desk/all-texts.ts';
import { openFirst } from '../desk/articles.ts';
import { ask, change } from '../desk/calls.ts';
import { goOut } from '../desk/going-out.ts';
import { listView } from '../desk/list-view.ts';
import { reload } from '../desk/loading.ts';
import { tell } from '../desk/messages.ts';
import { say } from '../desk/page-output.ts';
import { session } from '../desk/session.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { toDossier } from '../overview/to-dossier.ts';
import type { MenuEntry } from '../parts/Menu.tsx';
import { choice, clearChoice } from './choosing.ts';
import { done } from './list-actions.ts';

/** What can be done with the chosen articles, each with its key. */
export function chosenEntries(): readonly MenuEntry[] {
  const words = allTexts().library;
  const { shelf } = listView();
  if (shelf === 'bin')
    return [{ label: words.restore, keyHint: 'R', run: () => void changeChosen({ kind: 'restore' }) }];
  const pinned = ![...choice.get().ids.values()].every((isPinned) => isPinned);
  const archived = shelf !== 'archive';
  return [
    {
      label: pinned ? words.pin : words.unpin,
      keyHint: 'P',
      run: () => void changeChosen({ kind: 'pin', pinned }),
    },
    {
      label: archived ? words.archive : words.unarchive,
      keyHint: 'A',
      run: () => void changeChosen({ kind: 'archive', archived }),
    },
    { label: words.chooseTags, keyHint: 'T', run: () => session.set({ sheet: 'chosenTags' }) },
    { label: words.toDossier, keyHint: 'D', run: chooseDossier },
    { label: words.exportChosen, keyHint: 'E', run: () => void exportChosen() },
    { label: words.delete, keyHint: 'Del', run: () => void changeChosen({ kind: 'bin' }) },
  ];
}

/** Changes all chosen articles, in one step; those that leave the list for it are chosen no more. */
export async function changeChosen(what: ArticleChange): Promise<void> {
  const { ids } = choice.get();
  const leave = what.kind !== 'tag' && what.kind !== 'untag' && (what.kind !== 'pin' || listView().shelf !== 'desk');
  await saveAllDrafts();
  const result = await change((calls) => calls.changeArticles({ articleIds: [...ids.keys()], change: what }));
  if (!result.ok) return;
  if (leave) clearChoice();
  else if (what.kind === 'pin') choice.set({ ids: new Map([...ids.keys()].map((id) => [id, what.pinned])) });
  const { articleId } = session.get();
  if (what.kind === 'bin' && articleId !== null && ids.has(articleId)) {
    session.set({ articleId: null, article: null, articleRefusal: null });
    await openFirst();
  }
  await reload();
  const { changed } = result.value;
  if (changed === 0) say(allTexts().library.noneChanged);
  else done(whatWasDone(what, changed));
  if (leave) focusList();
}

function whatWasDone(what: ArticleChange, count: number): string {
  const words = allTexts().library.chosenDone;
  switch (what.kind) {
    case 'tag':
    case 'untag':
      return words[what.kind](count, what.tag);
    case 'pin':
      return what.pinned ? words.pin(count) : words.unpin(count);
    case 'archive':
      return what.archived ? words.archive(count) : words.unarchive(count);
    default:
      return words[what.kind](count);
  }
}

/** Keys go on from the list, where what had the focus went with its article. */
export function focusList(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('.articles [data-line][tabindex="0"]')?.focus();
    }),
  );
}

/** The chosen ids; null, said aloud, where they are more than go together into a dossier or a file. */
function fewChosen(): readonly string[] | null {
  const ids = [...choice.get().ids.keys()];
  if (ids.length <= mostInDossier) return ids;
  tell({ kind: 'trouble', text: allTexts().library.tooManyTogether(mostInDossier) });
  return null;
}

function chooseDossier(): void {
  const articleIds = fewChosen();
  if (articleIds === null) return;
  toDossier.set({ articleIds });
  session.set({ sheet: 'dossier' });
}

async function exportChosen(): Promise<void> {
  const articleIds = fewChosen();
  if (articleIds === null) return;
  await saveAllDrafts();
  const outcome = await goOut('export', (embargoSeen) =>
    ask((calls) => calls.exportArticles({ articleIds, embargoSeen })),
  );
  if (outcome?.saved) say(allTexts().library.chosenExported(articleIds.length, outcome.path));
}
