import type { OutFormat } from '../../contract/exports.ts';

/** What each format of an export is called, in the menus of the system and of the window. */
export const exportFormatTexts: { readonly [Format in OutFormat]: string } = {
  md: 'Markdown (.md)',
  docx: 'Word (.docx)',
  html: 'Web page (.html)',
  json: 'Data (.json)',
  ics: 'Calendar of dates and commitments (.ics)',
  csl: 'Citation, CSL-JSON',
  ris: 'Citation, RIS',
  bib: 'Citation, BibTeX',
  w3c: 'Annotations, W3C (.jsonld)',
  readium: 'Annotations, Readium (.annotation)',
  readout: 'For another Readout, with its versions (.readout)',
  'notes-md': 'Annotations to read, Markdown (.md)',
};
