import type { AnnotationImport, AnnotationRefusal, SealedNotesImport } from '../../contract/exchange.ts';
import type { Texts } from '../catalogue.ts';
import { placesNamed } from '../places-named.ts';

const refusals: { readonly [Reason in AnnotationRefusal]: string } = {
  wrongShape: 'no están escritas como una anotación',
  tooLong: 'son más largas de lo que Readout admite',
  saysNothing: 'no marcan ni dicen nada',
  twice: 'figuran dos veces en el archivo',
};

function annotations(count: number): string {
  return count === 1 ? '1 anotación' : `${count} anotaciones`;
}

function notes(count: number): string {
  return count === 1 ? '1 nota privada' : `${count} notas privadas`;
}

export const exchangeTexts: Texts['exchange'] = {
  wholeArticle: 'El artículo entero',
  notesOn: (title) => `Notas sobre ${title}`,
  exported: (path, count, leftOut) =>
    `${annotations(count)} en ${path}.${leftOut === 0 ? '' : leftOut === 1 ? ' 1 detalle no cabe en este formato y se omitió.' : ` ${leftOut} detalles no caben en este formato y se omitieron.`}`,

  importHeading: 'Importar anotaciones',
  importBody: (title) =>
    `Marcas y notas sobre «${title}» de otro programa, o de Readout: anotaciones web del W3C (.jsonld, .json) o un archivo de Readium (.annotation).`,
  importAs: 'Entran como',
  asPrivate: 'Notas privadas',
  asPrivateHint: 'Selladas. Solo usted las ve; nunca se imprimen.',
  asPrintable: 'Notas imprimibles',
  asPrintableHint: 'Pueden figurar en la página y en las exportaciones.',
  chooseFile: 'Elegir archivo…',
  working: 'Trabajando…',
  placing: 'Se buscan los lugares de las anotaciones',
  cancel: 'Cancelar',
  done: 'Listo',
  cancelled: 'La importación se canceló. No se cambió nada.',

  total: (file, total) => `${file}: ${annotations(total)}.`,
  about: (title) => `El archivo dice que trata de «${title}».`,
  taken: ({ taken, verdicts: { exact, moved, changed, orphan } }: AnnotationImport) =>
    taken.length === 0
      ? 'No entró ninguna.'
      : `${taken.length === 1 ? 'Entró' : 'Entraron'} ${annotations(taken.length)}: ${exact} sin cambios, ${moved} trasladadas, ${changed} cambiadas, ${orphan} perdidas.`,
  toConfirm: 'Las que cambiaron o se perdieron esperan su palabra en Cambios.',
  alreadyHere: (count, differing) =>
    `${annotations(count)} ya ${count === 1 ? 'estaba' : 'estaban'} aquí${differing === 0 ? '' : `; el archivo dice ${differing} de otro modo, y las suyas quedaron como están`}.`,
  cleaned: (count) => `El marcado de ${annotations(count)} se convirtió en palabras.`,
  leftOut: (count) =>
    count === 1 ? '1 detalle no significa nada aquí.' : `${count} detalles no significan nada aquí.`,
  refused: (reason, places) => `Rechazadas, ${refusals[reason]}: ${placesNamed(places, 'número', 'números', 'y')}.`,
  oneUndo: 'Un solo deshacer lo retira todo.',

  sealedHeading: 'Archivo sellado',
  sealedSays: 'Las notas privadas solo salen de esta biblioteca en un archivo sellado, con su propia frase.',
  privateExportChoice: 'Exportar notas privadas…',
  privateImportChoice: 'Importar notas privadas…',
  privateExportHeading: 'Exportar notas privadas',
  privateExportBody:
    'Todas sus notas privadas, en un solo archivo sellado. Solo lo abre la frase que elija aquí; nada más lo abre, y nadie puede averiguarla por usted.',
  privateExportButton: 'Guardar archivo sellado…',
  newPassphrase: 'Frase del archivo',
  privateExported: (path, count) => `${notes(count)} en ${path}, bajo sello.`,
  noPrivateNotes: 'No hay notas privadas que exportar.',
  sealedFileName: 'Notas privadas.readout-notes',
  privateImportHeading: 'Importar notas privadas',
  privateImportBody:
    'Un archivo sellado que escribió Readout. Sus notas se unen a las suyas: de dos queda la más reciente.',
  privateImportButton: 'Importar',
  filePassphrase: (file) => `Frase de ${file}`,
  merged: ({ added, updated, kept, withoutArticle }: SealedNotesImport) =>
    `${notes(added)} ${added === 1 ? 'añadida' : 'añadidas'}, ${updated} ${updated === 1 ? 'actualizada' : 'actualizadas'}, ${kept} sin cambios.${withoutArticle === 0 ? '' : ` ${withoutArticle} ${withoutArticle === 1 ? 'trata' : 'tratan'} de artículos que no están en esta biblioteca y ${withoutArticle === 1 ? 'queda' : 'quedan'} en el archivo.`}`,
};
