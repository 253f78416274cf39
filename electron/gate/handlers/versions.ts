import { basename } from 'node:path';
import { correction, dropCorrection, keepCorrection } from '../../desk/correction.ts';
import { listVersions } from '../../desk/list-versions.ts';
import { privateNotesPlaced } from '../../desk/shown-private-notes.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/**
 * Calls about the versions of an article. What finds passages again and what drafts is loaded when it is asked for: most
 * articles have one version, and a desk starts faster without.
 */
export function versionHandlers({ library, system }: GatePorts) {
  return {
    correctArticle: onDesk(library, async (desk, input) => {
      const { correctArticle } = await import('../../desk/correct-article.ts');
      return correctArticle(desk, input);
    }),
    headOrigins: onDesk(library, async (desk, input) => {
      const { headOrigins } = await import('../../desk/save-head-field.ts');
      return headOrigins(desk, input);
    }),
    saveHeadField: onDesk(library, async (desk, input) => {
      const { saveHeadField } = await import('../../desk/save-head-field.ts');
      return saveHeadField(desk, input);
    }),
    updateFromFile: async ({ articleId }) => {
      const desk = await library.desk();
      const [path] = await system.askForFiles('version');
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
    readVersion: onDesk(library, async (desk, input) => {
      const { readVersion } = await import('../../desk/read-version.ts');
      const { foreignPlaced } = await import('../../desk/foreign-placed.ts');
      await foreignPlaced(desk, { revisionId: input.revisionId });
      return readVersion(desk, input);
    }),
    carriedReport: onDesk(library, async (desk, input) => {
      const { carriedReport } = await import('../../desk/carried-report.ts');
      const { foreignPlaced } = await import('../../desk/foreign-placed.ts');
      await privateNotesPlaced(desk);
      await foreignPlaced(desk, input);
      return carriedReport(desk, input);
    }),
    attachNote: onDesk(library, async (desk, input) => {
      const { attachNote } = await import('../../desk/attach-note.ts');
      return attachNote(desk, input);
    }),
    attachFact: onDesk(library, async (desk, input) => {
      const { attachFact } = await import('../../desk/attach-fact.ts');
      return attachFact(desk, input);
    }),
    confirmMoved: onDesk(library, async (desk, input) => {
      const { confirmMoved } = await import('../../desk/confirm-moved.ts');
      const { foreignPlaced } = await import('../../desk/foreign-placed.ts');
      await foreignPlaced(desk, input);
      return confirmMoved(desk, input);
    }),
    listVersions: onDesk(library, listVersions),
    correction: onDesk(library, correction),
    keepCorrection: onDesk(library, keepCorrection),
    dropCorrection: onDesk(library, dropCorrection),
  } satisfies Partial<Handlers>;
}
