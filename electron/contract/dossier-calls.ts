import type { ExportOutcome } from './calls.ts';
import type { Dossier, DossierListing, DossierReading } from './dossiers.ts';
import type { DossierFormat } from './exports.ts';

/** Calls about dossiers: several articles as one briefing. A dossier's page is asked for by its id, as an article's is. */
export interface DossierCalls {
  /** Every dossier, the newest first. */
  readonly listDossiers: { input: undefined; output: readonly DossierListing[] };
  /** Its articles read as one. */
  readonly dossier: { input: { dossierId: string }; output: DossierReading };
  /** Makes a dossier; one without a title is named after its first article. */
  readonly createDossier: { input: { title: string; articleIds: readonly string[] }; output: Dossier };
  readonly renameDossier: { input: { dossierId: string; title: string }; output: Dossier };
  /** Puts articles at its end; those that are in it already stay where they are. */
  readonly addToDossier: { input: { dossierId: string; articleIds: readonly string[] }; output: Dossier };
  /** Takes an article out; the article itself stays in the library. */
  readonly removeFromDossier: { input: { dossierId: string; articleId: string }; output: Dossier };
  /** Writes it: as a file that another library takes in with its articles, or its briefing in a format of other programs. */
  readonly exportDossier: {
    input: { dossierId: string; format: DossierFormat; embargoSeen?: boolean | undefined };
    output: ExportOutcome;
  };
  /** Puts an article before another one of the dossier, or at its end; the letters follow the order. */
  readonly moveInDossier: { input: { dossierId: string; articleId: string; beforeId: string | null }; output: Dossier };
  /** Takes a dossier away; its articles stay. */
  readonly deleteDossier: { input: { dossierId: string }; output: undefined };
}
