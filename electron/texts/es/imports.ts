import type { Texts } from '../catalogue.ts';
import { dossierSentence, mergedSentences } from './merged.ts';

/** A word for one thing, and for a number of them. */
const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

/** Palabras de lo que entra: el informe de una importación y lo que un artículo dice de sí. */
export const importTexts: Texts['imports'] = {
  drop: 'Suelte archivos, carpetas o texto para incorporarlos',
  pastedText: 'Texto pegado',
  droppedText: 'Texto soltado',
  nothingToPaste: 'En el portapapeles no hay texto del que hacer un artículo.',
  passedOver: (count) =>
    count === 1
      ? 'Se pasó por alto un archivo de las carpetas: su nombre dice que no es un artículo.'
      : `Se pasaron por alto ${count} archivos de las carpetas: sus nombres dicen que no son artículos.`,
  notIn: (count) => `${count} archivos no entraron.`,
  dropped: {
    scripts: counted('1 programa', 'programas'),
    styles: counted('1 hoja de estilo', 'hojas de estilo'),
    images: counted('1 imagen', 'imágenes'),
    media: counted('1 sonido o vídeo', 'sonidos y vídeos'),
    frames: counted('1 marco', 'marcos'),
    forms: counted('1 formulario', 'formularios'),
    remote: counted('1 dirección remota', 'direcciones remotas'),
    navigation: counted('1 bloque de navegación', 'bloques de navegación'),
    hidden: counted('1 parte oculta', 'partes ocultas'),
    headers: counted('1 encabezado de página', 'encabezados de página'),
    'page-numbers': counted('1 número de página', 'números de página'),
    comments: counted('1 comentario', 'comentarios'),
    'pages-without-text': counted('1 página sin texto', 'páginas sin texto'),
  },
  head: {
    details: 'Detalles',
    fields: { title: 'Título', author: 'Autor', source: 'Editor', date: 'Publicado el' },
    datePlaceholder: 'AAAA-MM-DD',
    ours: 'Propuesto por Readout: la fuente no tiene titular.',
    none: 'El archivo no lo dice.',
    origins: {
      'json-ld': 'Hallado en la descripción de la propia página (JSON-LD).',
      'open-graph': 'Hallado en los nombres OpenGraph de la página.',
      meta: 'Hallado en los metadatos de la página.',
      link: 'Hallado en un elemento link de la página.',
      time: 'Hallado en un elemento time de la página.',
      'front-matter': 'Hallado en la cabecera del archivo.',
      document: 'Hallado entre las propiedades del documento.',
      headers: 'Hallado en las cabeceras del mensaje o de la página guardada.',
      text: 'Hallado en las palabras del texto.',
      hand: 'Puesto a mano.',
    },
    saved: (field) => `${field}: guardado.`,
  },
  showReport: 'Qué fue de ello',
  report: {
    title: 'Lo que entró',
    summary: (imported, known, refused) =>
      `${[
        imported === 0
          ? 'No entró ningún artículo'
          : imported === 1
            ? 'Entró un artículo'
            : `Entraron ${imported} artículos`,
        ...(known === 0 ? [] : [known === 1 ? 'uno ya estaba' : `${known} ya estaban`]),
        ...(refused === 0 ? [] : [refused === 1 ? 'un archivo no entró' : `${refused} archivos no entraron`]),
      ].join('; ')}.`,
    cancelled: 'Canceló la importación. Lo que entró antes se conserva.',
    stopped: (why) => `La importación se detuvo: ${why} Lo que entró antes se conserva.`,
    imported: (count) => `Entraron (${count})`,
    known: (count) => `Ya estaban (${count})`,
    versions: (count) => `Quizá versiones nuevas (${count})`,
    refused: (count) => `No entraron (${count})`,
    merged: mergedSentences,
    dossier: dossierSentence,
    versionOf: (title) => `parece una versión nueva de «${title}»`,
    takeAsVersion: 'Hacerlo versión',
    takeAsVersionOf: (title, earlier) => `Hacer de «${title}» una versión de «${earlier}»`,
    takenAsVersion: 'Ya es una versión de ese artículo.',
    leftOut: (things) => `Se dejó fuera: ${things}`,
    attachments: (count) => (count === 1 ? '1 adjunto' : `${count} adjuntos`),
    takeAttachments: (count) => (count === 1 ? 'Incorporarlo' : 'Incorporarlos'),
    takeAttachmentsOf: (title, names) => `Incorporar los adjuntos de «${title}»: ${names}`,
    close: 'Cerrar',
  },
};
