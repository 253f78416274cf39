import type { LibraryProblemCode } from '../../contract/desk-state.ts';

/** How a problem with the library is headed, and what the user can do about it. */
export interface ProblemWords {
  readonly heading: string;
  readonly remedies: readonly string[];
}

const problems: { readonly [Code in LibraryProblemCode]: ProblemWords } = {
  'library-newer': {
    heading: 'Esta biblioteca es de un Readout más nuevo',
    remedies: ['Ábrala con la versión más nueva.', 'O elija otra carpeta para esta.'],
  },
  'library-in-use': {
    heading: 'Esta biblioteca está abierta en otro lugar',
    remedies: ['Ciérrela en la otra ventana o programa y vuelva a intentarlo.', 'O elija otra carpeta.'],
  },
  'library-corrupt': {
    heading: 'Esta biblioteca está dañada',
    remedies: [
      'Muestre la carpeta: en «backups» hay estados anteriores de la biblioteca.',
      'Copie una copia de seguridad sobre el archivo dañado y vuelva a intentarlo.',
      'O elija otra carpeta y deje esta como está.',
    ],
  },
  'library-read-only': {
    heading: 'No se puede escribir en esta biblioteca',
    remedies: ['Dese permiso de escritura en la carpeta y vuelva a intentarlo.', 'O elija otra carpeta.'],
  },
  'library-unreadable': {
    heading: 'No se puede leer esta biblioteca',
    remedies: ['Muestre la carpeta, vea si su disco está conectado y vuelva a intentarlo.', 'O elija otra carpeta.'],
  },
  'disk-full': {
    heading: 'El disco está lleno',
    remedies: ['Libere espacio en el disco y vuelva a intentarlo.', 'O elija una carpeta en otro disco.'],
  },
  'key-missing': {
    heading: 'Falta la llave de las notas privadas',
    remedies: ['Devuelva el archivo «notes.key» a la carpeta y vuelva a intentarlo.', 'O elija otra carpeta.'],
  },
  'key-damaged': {
    heading: 'La llave de las notas privadas no corresponde',
    remedies: ['Ponga el «notes.key» correcto en la carpeta y vuelva a intentarlo.', 'O elija otra carpeta.'],
  },
};

export const deskTexts = {
  brand: 'Readout',
  views: 'Vistas',
  tabs: { brief: 'Resumen', read: 'Leer', print: 'Imprimir' },
  regions: {
    library: 'Biblioteca',
    briefing: 'Informe',
    source: 'Fuente',
    notes: 'Notas',
    status: 'Estado',
    skip: 'Ir a',
  },
  panes: 'Junto al informe',
  switchPanes: 'Qué se muestra',
  resizeLibrary: 'Ancho de la biblioteca',
  resizeSide: 'Ancho del panel lateral',
  shortcutsButton: 'Atajos de teclado',
  close: 'Cerrar',
  dismiss: 'Quitar el aviso',
  undo: 'Deshacer',
  undone: (label: string) => `Deshecho: ${label}`,
  redone: (label: string) => `Rehecho: ${label}`,
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToRedo: 'No hay nada que rehacer.',

  starting: 'Abriendo la biblioteca…',
  articles: 'Artículos',
  importFiles: 'Importar…',
  importing: 'Importando…',
  agreements: (count: number) => (count === 1 ? '1 acuerdo' : `${count} acuerdos`),
  undated: 'sin fecha',
  deleteArticle: (title: string) => `Eliminar «${title}»`,
  articleDeleted: (title: string) => `Se eliminó «${title}».`,
  articleOpened: (title: string) => `${title}, abierto.`,
  imported: (count: number) => (count === 1 ? 'Entró un artículo.' : `Entraron ${count} artículos.`),
  alreadyHere: (count: number) => (count === 1 ? 'Uno ya estaba aquí.' : `${count} ya estaban aquí.`),
  importNothing: 'No se importó nada.',
  drafting: (name: string, number: number, count: number) =>
    count === 1 ? `Redactando ${name}…` : `Redactando ${name}, ${number} de ${count}…`,
  cancelImport: 'Cancelar',
  cancellingImport: 'Cancelando…',
  importCancelled: 'Se canceló la importación.',

  emptyHeading: 'La biblioteca está vacía',
  emptyBody:
    'Traiga un artículo como archivo de texto o Markdown. Readout redacta su informe aquí, en este equipo; nada sale de él.',
  noArticleHeading: 'No hay ningún artículo abierto',
  noArticleBody: 'Elija uno en la biblioteca.',
  articleGoneHeading: 'Este artículo no se puede abrir',

  saved: 'Todos los cambios guardados',
  saving: 'Guardando…',
  editOpen: 'Hay una edición abierta: aún sin guardar',
  notSaved: (reason: string) => `Sin guardar: ${reason}`,
  offline: 'Sin red por diseño: ninguna conexión',
  notesNotLocked: 'Notas privadas: sin cerrar con llave',
  notesOpen: 'Notas privadas: abiertas',
  notesLocked: 'Notas privadas: cerradas',
  notesHidden: 'Notas privadas: ocultas',
  paragraphsLinked: (paragraphs: string, facts: number) => {
    if (facts === 0) return `${paragraphs} sin datos enlazados`;
    return facts === 1 ? `${paragraphs} enlazado con 1 dato` : `${paragraphs} enlazado con ${facts} datos`;
  },

  problems,
  problemCan: 'Qué puede hacer',
  problemFolder: 'Carpeta de la biblioteca',
  tryAgain: 'Intentar de nuevo',
  trying: 'Intentando…',
  chooseFolder: 'Elegir otra carpeta…',
  showFolder: 'Mostrar la carpeta',
  failedHeading: 'El escritorio no pudo abrirse',

  licences: 'Licencias',
  licencesIntro: 'Tipos de letra y datos que Readout lleva consigo, con las condiciones en que se dan.',
  loading: 'Cargando…',
  pdfSaved: (path: string) => `La página se guardó como ${path}.`,
  pagePrinted: 'La página se envió a la impresora.',

  shortcuts: 'Atajos de teclado',
  shortcutGroups: {
    everywhere: 'En todas partes',
    briefing: 'En el informe, con el foco en una línea',
    article: 'En el artículo, con el foco en una oración',
    notes: 'En una nota',
  },
  keys: {
    brief: 'Resumen',
    read: 'Leer',
    print: 'Imprimir',
    source: 'Panel de la fuente',
    notes: 'Panel de las notas',
    toLibrary: 'Ir a la biblioteca',
    toBriefing: 'Ir al informe',
    toSide: 'Ir al panel lateral',
    newNote: 'Nueva nota privada',
    lockNotes: 'Bloquear las notas privadas o desbloquearlas',
    hideNotes: 'Ocultar las notas privadas o mostrarlas',
    importFiles: 'Importar archivos',
    savePdf: 'Guardar PDF',
    saveFullPdf: 'Guardar el informe completo en PDF',
    chooseExport: 'Exportar el informe',
    copyBriefing: 'Copiar el informe',
    printPage: 'Imprimir la página',
    undo: 'Deshacer',
    redo: 'Rehacer',
    regions: 'Siguiente parte de la ventana; con Mayús la anterior',
    sheet: 'Esta hoja',
    clear: 'Apagar la luz; cerrar lo abierto',
    nextLine: 'Línea siguiente',
    previousLine: 'Línea anterior',
    showSource: 'Mostrar su fuente',
    edit: 'Editar',
    moveLine: 'Mover la línea arriba o abajo',
    hideLine: 'Ocultar la línea',
    settings: 'Ajustes',
    draftAgain: 'Redactar de nuevo',
    register: 'Personas y organizaciones',
    confirmLine: 'Confirmar la línea, o retirarlo',
    rejectLine: 'La línea es falsa',
    whoIsIt: 'Decir a quién se refiere',
    mergeName: 'Unir una persona o una organización',
    dueDate: 'Poner la fecha de vencimiento',
    why: '¿Por qué esta línea?',
    nextSentence: 'Oración siguiente',
    previousSentence: 'Oración anterior',
    extend: 'Seleccionar por oraciones',
    mark: 'Resaltar en uno de los cinco colores',
    unmark: 'Quitar el resaltado',
    note: 'Nota privada',
    facts: 'Ir a la línea que se apoya en ella',
    done: 'Cerrar la nota (se guarda al escribir)',
    saveEdit: 'Guardar una edición',
    cancelEdit: 'Dejar una edición',
  },
};
