import { basename } from 'node:path';
import { ReadoutError } from '../../contract/results.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';

/** A file with private notes is for its owner alone, sealed as it is. */
const ownerOnly = 0o600;

/** Calls by which notes and marks come in from files, and by which private ones leave. What they take is loaded then. */
export function exchangeHandlers({ library, system, window }: Pick<GatePorts, 'library' | 'system' | 'window'>) {
  let underWay: AbortController | null = null;
  let chosen: string | null = null;
  return {
    importAnnotations: async ({ articleId, visibility }) => {
      const desk = await library.desk();
      const [path] = await system.askForFiles('annotations');
      if (path === undefined) return null;
      const { importAnnotations } = await import('../../desk/import-annotations.ts');
      const controller = new AbortController();
      underWay = controller;
      try {
        const { signal } = controller;
        const progress = (share: number) => window.annotationProgress({ share });
        return await importAnnotations(desk, { path, articleId, visibility }, { signal, progress });
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        if (underWay === controller) underWay = null;
      }
    },
    cancelAnnotations: () => {
      underWay?.abort();
      return undefined;
    },
    exportPrivateNotes: async ({ passphrase }) => {
      const desk = await library.desk();
      const { sealPrivateNotes } = await import('../../desk/export-private-notes.ts');
      if (desk.notes.state().locked) throw new ReadoutError('locked');
      const path = await system.askWhereToSave(desk.texts.exchange.sealedFileName);
      if (path === null) return { saved: false };
      const { bytes, count } = await sealPrivateNotes(desk, passphrase);
      await writeWhole(path, bytes, ownerOnly);
      return { saved: true, path, count };
    },
    chooseSealedNotes: async () => {
      const [path] = await system.askForFiles('sealedNotes');
      if (path === undefined) return null;
      const { readSealedFile } = await import('../../desk/read-sealed-file.ts');
      await readSealedFile(path);
      chosen = path;
      return { file: basename(path) || path };
    },
    importPrivateNotes: async ({ passphrase }) => {
      const desk = await library.desk();
      if (chosen === null) throw new ReadoutError('not-found');
      const { readSealedFile } = await import('../../desk/read-sealed-file.ts');
      const { importPrivateNotes } = await import('../../desk/import-private-notes.ts');
      return importPrivateNotes(desk, { ...(await readSealedFile(chosen)), passphrase });
    },
  } satisfies Partial<Handlers>;
}
