export const dossierTexts = {
  untitled: 'Dossier',
};
