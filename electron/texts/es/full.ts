import type { Texts } from '../catalogue.ts';

/** Words of the full briefing, the document of several pages. */
export const fullTexts: Texts['full'] = {
  eyebrow: 'Informe completo',
  contents: 'Contenido',
  sources: 'Fuentes',
  continued: (heading) => `${heading} (continuación)`,
  columns: { what: { agreed: 'Compromiso', requested: 'Petición' }, when: 'Cuándo', source: 'Fuente' },
  hidden: (count) =>
    count === 1
      ? '1 línea oculta en el informe no figura aquí.'
      : `${count} líneas ocultas en el informe no figuran aquí.`,
  paragraphKey: '¶ párrafo de la fuente, al pie de la letra en Fuentes',
  wordForWord:
    'Al pie de la letra; las comillas son de la fuente, y […] ocupa el lugar de frases en las que no se apoya ninguna línea.',
  onPages: (count) => (count === 1 ? 'p. ' : 'pp. '),
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  fileName: (title) => `${title} (informe completo)`,
  saved: (path) => `El informe completo se guardó como ${path}.`,
  printing: {
    heading: 'Imprimir el informe completo',
    print: 'Imprimir el informe completo',
    printed: (printer, copies) =>
      copies === 1
        ? `El informe completo se envió a ${printer}.`
        : `Se enviaron ${copies} copias del informe completo a ${printer}.`,
    byDialog: 'El informe completo se envió a la impresora.',
  },
  document: 'Documento',
  documents: { page: 'Una página', full: 'Informe completo' },
  view: 'El informe completo tal como se imprimirá',
  setting: (page) => `Componiendo la página ${page}…`,
  meter: (pages, lines, hidden) =>
    [
      `${pages === 1 ? '1 página' : `${pages} páginas`}; ${lines === 1 ? '1 línea' : `${lines} líneas`}`,
      hidden === 0 ? 'no falta nada' : hidden === 1 ? '1 oculta en el informe' : `${hidden} ocultas en el informe`,
    ].join(', '),
};
