import type { OutFormat } from '../../contract/exports.ts';

export const exportFormatTexts: { readonly [Format in OutFormat]: string } = {
  md: 'Markdown (.md)',
  docx: 'Word (.docx)',
  html: 'Página web (.html)',
  json: 'Datos (.json)',
  ics: 'Calendario de fechas y compromisos (.ics)',
  csl: 'Cita, CSL-JSON',
  ris: 'Cita, RIS',
  bib: 'Cita, BibTeX',
  w3c: 'Anotaciones, W3C (.jsonld)',
  readium: 'Anotaciones, Readium (.annotation)',
  readout: 'Para otro Readout, con sus versiones (.readout)',
  'notes-md': 'Anotaciones para leer, Markdown (.md)',
};
