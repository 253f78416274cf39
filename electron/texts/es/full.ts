import type { Texts } from '../catalogue.ts';

/** Words of the full briefing, the document of several pages. */
export const fullTexts: Texts['full'] = {
  eyebrow: 'Informe completo',
  contents: 'Contenido',
  sources: 'Fuentes',
  continued: (heading) => `${heading} (continuación)`,
  columns: (section) => [section === 'agreed' ? 'Compromiso' : 'Petición', 'Cuándo', 'Fuente'],
  hidden: (count) =>
    count === 1
      ? '1 línea oculta en el informe no figura aquí.'
      : `${count} líneas ocultas en el informe no figuran aquí.`,
  paragraphKey: '¶ párrafo de la fuente, citado en Fuentes',
  onPages: (count) => (count === 1 ? 'p. ' : 'pp. '),
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  fileName: (title) => `${title} (informe completo)`,
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
