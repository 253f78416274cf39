import type { AnnotationImport, AnnotationRefusal, SealedNotesImport } from '../../contract/exchange.ts';
import type { Texts } from '../catalogue.ts';
import { placesNamed } from '../places-named.ts';

const refusals: { readonly [Reason in AnnotationRefusal]: readonly [one: string, many: string] } = {
  wrongShape: ['Rechazada, no está escrita como una anotación', 'Rechazadas, no están escritas como una anotación'],
  tooLong: ['Rechazada, es más larga de lo que Readout admite', 'Rechazadas, son más largas de lo que Readout admite'],
  saysNothing: ['Rechazada, no marca ni dice nada', 'Rechazadas, no marcan ni dicen nada'],
  noPlace: [
    'Rechazada, no marca palabras y su lugar no está en este texto',
    'Rechazadas, no marcan palabras y su lugar no está en este texto',
  ],
  twice: ['Rechazada, figura dos veces en el archivo', 'Rechazadas, figuran dos veces en el archivo'],
};

function annotations(count: number): string {
  return count === 1 ? '1 anotación' : `${count} anotaciones`;
}

const moved = (count: number) => (count === 1 ? '1 trasladada' : `${count} trasladadas`);
const changed = (count: number) => (count === 1 ? '1 cambiada' : `${count} cambiadas`);
const lost = (count: number) => (count === 1 ? '1 perdida' : `${count} perdidas`);

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
  taken: ({ taken, verdicts }: AnnotationImport) =>
    taken.length === 0
      ? 'No entró ninguna.'
      : `${taken.length === 1 ? 'Entró' : 'Entraron'} ${annotations(taken.length)}: ${verdicts.exact} sin cambios, ${moved(verdicts.moved)}, ${changed(verdicts.changed)}, ${lost(verdicts.orphan)}.`,
  toConfirm: 'Las que cambiaron o se perdieron esperan su palabra en Cambios.',
  alreadyHere: (count, differing) =>
    `${annotations(count)} ya ${count === 1 ? 'estaba' : 'estaban'} aquí${differing === 0 ? '' : `; el archivo dice ${differing} de otro modo, y las suyas quedaron como están`}.`,
  cleaned: (count) => `En ${annotations(count)}, el marcado se convirtió en palabras y se quitaron caracteres ocultos.`,
  leftOut: (count) =>
    count === 1 ? '1 detalle no significa nada aquí.' : `${count} detalles no significan nada aquí.`,
  refused: (reason, places) =>
    `${refusals[reason][places.length === 1 ? 0 : 1]}: ${placesNamed(places, 'número', 'números', 'y')}.`,
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
  merged: ({ added, updated, kept, withoutArticle, withoutPlace }: SealedNotesImport) =>
    `${notes(added)} ${added === 1 ? 'añadida' : 'añadidas'}, ${updated} ${updated === 1 ? 'actualizada' : 'actualizadas'}, ${kept} sin cambios.${withoutArticle === 0 ? '' : ` ${withoutArticle} ${withoutArticle === 1 ? 'trata' : 'tratan'} de artículos que no están en esta biblioteca y ${withoutArticle === 1 ? 'queda' : 'quedan'} en el archivo.`}${withoutPlace === 0 ? '' : ` ${withoutPlace} ${withoutPlace === 1 ? 'trata' : 'tratan'} ahora del artículo entero: el párrafo o la línea no está en esta biblioteca.`}`,
};
