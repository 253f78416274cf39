import type { Texts } from '../catalogue.ts';

export const dossierTexts: Texts['dossiers'] = {
  untitled: 'Expediente',
};
