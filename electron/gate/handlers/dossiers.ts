import {
  addToDossier,
  deleteDossier,
  moveInDossier,
  removeFromDossier,
  renameDossier,
} from '../../desk/change-dossier.ts';
import { createDossier } from '../../desk/create-dossier.ts';
import { dossier } from '../../desk/dossier.ts';
import { dossierFile } from '../../desk/export-dossier.ts';
import { listDossiers } from '../../desk/list-dossiers.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about dossiers. */
export function dossierHandlers({ library, system }: GatePorts) {
  return {
    listDossiers: onDesk(library, listDossiers),
    dossier: onDesk(library, dossier),
    createDossier: onDesk(library, createDossier),
    renameDossier: onDesk(library, renameDossier),
    addToDossier: onDesk(library, addToDossier),
    removeFromDossier: onDesk(library, removeFromDossier),
    moveInDossier: onDesk(library, moveInDossier),
    exportDossier: async ({ dossierId, format, embargoSeen }) => {
      const desk = await library.desk();
      const { title, bytes, leftOut } = await dossierFile(desk, dossierId, format, { embargoSeen });
      const path = await system.askWhereToSave(fileNameFor(title, format));
      if (path === null) return { saved: false };
      await writeWhole(path, bytes);
      return { saved: true, path, leftOut };
    },
    deleteDossier: onDesk(library, deleteDossier),
  } satisfies Partial<Handlers>;
}
