import type { AnnotationImport, AnnotationRefusal, SealedNotesImport } from '../../contract/exchange.ts';
import { placesNamed } from '../places-named.ts';

const refusals: { readonly [Reason in AnnotationRefusal]: string } = {
  wrongShape: 'not written as an annotation is',
  tooLong: 'longer than Readout takes',
  saysNothing: 'marks nothing and says nothing',
  noPlace: 'marks no words, at a place that this text does not have',
  twice: 'stands in the file twice',
};

function annotations(count: number): string {
  return count === 1 ? '1 annotation' : `${count} annotations`;
}

function notes(count: number): string {
  return count === 1 ? '1 private note' : `${count} private notes`;
}

/** Words of notes and marks that leave the program and come in. */
export const exchangeTexts = {
  wholeArticle: 'The whole article',
  notesOn: (title: string) => `Notes on ${title}`,
  exported: (path: string, count: number, leftOut: number) =>
    `${annotations(count)} exported to ${path}.${leftOut === 0 ? '' : leftOut === 1 ? ' 1 detail has no place in this format and was left out.' : ` ${leftOut} details have no place in this format and were left out.`}`,

  importHeading: 'Import annotations',
  importBody: (title: string) =>
    `Marks and notes on “${title}” from another program, or from Readout: W3C Web Annotations (.jsonld, .json) or a Readium file (.annotation).`,
  importAs: 'They come in as',
  asPrivate: 'Private notes',
  asPrivateHint: 'Sealed. Only you see them; they never print.',
  asPrintable: 'Printable notes',
  asPrintableHint: 'They can stand on the page and in exports.',
  chooseFile: 'Choose a file…',
  working: 'Working…',
  placing: 'Looking for the places of the annotations',
  cancel: 'Cancel',
  done: 'Done',
  cancelled: 'The import was cancelled. Nothing was changed.',

  total: (file: string, total: number) => `${file}: ${annotations(total)}.`,
  about: (title: string) => `The file says it is about “${title}”.`,
  taken: ({ taken, verdicts: { exact, moved, changed, orphan } }: AnnotationImport) =>
    taken.length === 0
      ? 'None came in.'
      : `${annotations(taken.length)} came in: ${exact} unchanged, ${moved} moved, ${changed} changed, ${orphan} lost.`,
  toConfirm: 'Those that changed or were lost wait in Changes for your word.',
  alreadyHere: (count: number, differing: number) =>
    `${annotations(count)} ${count === 1 ? 'was' : 'were'} here already${differing === 0 ? '' : `; the file says ${differing} of them otherwise, and yours stayed as they are`}.`,
  cleaned: (count: number) =>
    `In ${annotations(count)}, markup was made into words and hidden characters were taken out.`,
  leftOut: (count: number) => (count === 1 ? '1 detail means nothing here.' : `${count} details mean nothing here.`),
  refused: (reason: AnnotationRefusal, places: readonly number[]) =>
    `Refused, ${refusals[reason]}: ${placesNamed(places, 'number', 'numbers', 'and')}.`,
  oneUndo: 'One undo takes all of it back.',

  sealedHeading: 'Sealed file',
  sealedSays: 'Private notes leave this library only in a sealed file, under a passphrase of its own.',
  privateExportChoice: 'Export private notes…',
  privateImportChoice: 'Import private notes…',
  privateExportHeading: 'Export private notes',
  privateExportBody:
    'All your private notes, in one sealed file. Only the passphrase that you choose here opens it; nothing else does, and nobody can find it out for you.',
  privateExportButton: 'Save the sealed file…',
  newPassphrase: 'Passphrase of the file',
  privateExported: (path: string, count: number) => `${notes(count)} sealed in ${path}.`,
  noPrivateNotes: 'There are no private notes to export.',
  sealedFileName: 'Private notes.readout-notes',
  privateImportHeading: 'Import private notes',
  privateImportBody: 'A sealed file that Readout wrote. Its notes are merged with yours: of two the later one stays.',
  privateImportButton: 'Import',
  filePassphrase: (file: string) => `Passphrase of ${file}`,
  merged: ({ added, updated, kept, withoutArticle, withoutPlace }: SealedNotesImport) =>
    `${notes(added)} added, ${updated} updated, ${kept} left as ${kept === 1 ? 'it was' : 'they were'}.${withoutArticle === 0 ? '' : ` ${withoutArticle} ${withoutArticle === 1 ? 'is' : 'are'} about articles that are not in this library, and ${withoutArticle === 1 ? 'stays' : 'stay'} in the file.`}${withoutPlace === 0 ? '' : ` ${withoutPlace} ${withoutPlace === 1 ? 'is' : 'are'} about the whole article now: the paragraph or line is not in this library.`}`,
};
