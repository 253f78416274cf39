import type { CallInput, CallOutput } from '../../electron/contract/calls.ts';
import type { Result } from '../../electron/contract/results.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { undoStep } from '../desk/articles.ts';
import { change } from '../desk/calls.ts';
import { loadCarried, reload } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { stopWriting } from '../notes/composer.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';

/** Sets one field of an article's head, says so, and offers to take it back. */
export async function saveHeadField(input: CallInput<'saveHeadField'>): Promise<Result<CallOutput<'saveHeadField'>>> {
  // What is still being typed belongs to the version that it is typed on.
  await stopWriting();
  await saveAllDrafts();
  const result = await change((calls) => calls.saveHeadField(input));
  if (!result.ok) return result;
  await reload();
  if (result.value !== null) await loadCarried();
  const { imports, desk } = allTexts();
  const text = imports.head.saved(imports.head.fields[input.field]);
  const run = () => {
    dismissMessage();
    void undoStep();
  };
  tell({ kind: 'news', text, action: { label: desk.undo, run } });
  announce(text);
  return result;
}
