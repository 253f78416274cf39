import { addToDossier, deleteDossier, removeFromDossier, renameDossier } from '../../desk/change-dossier.ts';
import { createDossier } from '../../desk/create-dossier.ts';
import { dossier } from '../../desk/dossier.ts';
import { listDossiers } from '../../desk/list-dossiers.ts';
import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about dossiers. */
export function dossierHandlers({ library }: GatePorts) {
  return {
    listDossiers: onDesk(library, listDossiers),
    dossier: onDesk(library, dossier),
    createDossier: onDesk(library, createDossier),
    renameDossier: onDesk(library, renameDossier),
    addToDossier: onDesk(library, addToDossier),
    removeFromDossier: onDesk(library, removeFromDossier),
    deleteDossier: onDesk(library, deleteDossier),
  } satisfies Partial<Handlers>;
}
