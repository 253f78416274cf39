import { deleteArticle } from '../../desk/delete-article.ts';
import { licences } from '../../desk/licences.ts';
import { openArticle } from '../../desk/open-article.ts';
import { saveSettings } from '../../desk/save-settings.ts';
import type { Handlers } from '../answer.ts';
import { firstView } from '../answer-first.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about the library as a whole. */
export function libraryHandlers({ library, system, window }: GatePorts) {
  return {
    firstView: () => firstView({ library, window }),
    retryLibrary: async () => {
      const state = await library.retry();
      if (state.problem === undefined) window.pageIsAlive();
      return state;
    },
    chooseLibrary: () => system.chooseLibrary(),
    showLibraryFolder: async () => {
      await system.showLibraryFolder();
      return undefined;
    },
    saveSettings: async (input) => {
      const settings = saveSettings(await library.desk(), input);
      if (input.shield !== undefined) window.shield(settings.shield);
      return settings;
    },
    licences: () => licences(system.licencesFile),
    openArticle: onDesk(library, openArticle),
    deleteArticle: onDesk(library, deleteArticle),
  } satisfies Partial<Handlers>;
}
