import { basename } from 'node:path';
import { attachFact } from '../../desk/attach-fact.ts';
import { attachNote } from '../../desk/attach-note.ts';
import { carriedReport } from '../../desk/carried-report.ts';
import { confirmMoved } from '../../desk/confirm-moved.ts';
import { correction, dropCorrection, keepCorrection } from '../../desk/correction.ts';
import { listVersions } from '../../desk/list-versions.ts';
import { readVersion } from '../../desk/read-version.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about the versions of an article. What drafts is loaded when it is asked for: a desk starts faster without. */
export function versionHandlers({ library, system }: GatePorts) {
  return {
    correctArticle: onDesk(library, async (desk, input) => {
      const { correctArticle } = await import('../../desk/correct-article.ts');
      return correctArticle(desk, input);
    }),
    updateFromFile: async ({ articleId }) => {
      const desk = await library.desk();
      const [path] = await system.askForFiles('one');
      if (path === undefined) return null;
      const { updateFromPath } = await import('../../desk/update-article.ts');
      return updateFromPath(desk, articleId, { path, name: basename(path) || path });
    },
    updateFromText: onDesk(library, async (desk, input) => {
      const { updateFromText } = await import('../../desk/update-article.ts');
      return updateFromText(desk, input);
    }),
    takeAsVersion: onDesk(library, async (desk, input) => {
      const { takeAsVersion } = await import('../../desk/take-as-version.ts');
      return takeAsVersion(desk, input);
    }),
    showVersion: onDesk(library, async (desk, input) => {
      const { showVersion } = await import('../../desk/show-version.ts');
      return showVersion(desk, input);
    }),
    versionChanges: onDesk(library, async (desk, input) => {
      const { versionChanges } = await import('../../desk/version-changes.ts');
      return versionChanges(desk, input);
    }),
    listVersions: onDesk(library, listVersions),
    readVersion: onDesk(library, readVersion),
    carriedReport: onDesk(library, carriedReport),
    attachNote: onDesk(library, attachNote),
    attachFact: onDesk(library, attachFact),
    confirmMoved: onDesk(library, confirmMoved),
    correction: onDesk(library, correction),
    keepCorrection: onDesk(library, keepCorrection),
    dropCorrection: onDesk(library, dropCorrection),
  } satisfies Partial<Handlers>;
}
