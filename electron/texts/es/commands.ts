import type { VerdictCounts } from '../../contract/carried-marks.ts';
import { namedCharacters } from '../named-characters.ts';
import { quoteBreakAs } from '../quote-break.ts';
export const commandTexts = {
  steps: {
    editFact: 'edición de una línea',
    addFact: 'adición de una línea',
    moveFact: 'traslado de una línea',
    hideFact: 'ocultación de una línea',
    showFact: 'reaparición de una línea',
    restoreFact: 'restauración de una línea',
    removeFact: 'eliminación de una línea',
    setProgress: 'cambio de avance',
    confirmFact: 'confirmación de una línea',
    rejectFact: 'rechazo de una línea',
    unjudgeFact: 'juicio sobre una línea',
    mergeFacts: 'unión de nombres',
    splitFact: 'separación de un nombre',
    assignName: 'elección de un nombre',
    dismissName: 'descarte de un nombre',
    draftAgain: 'nueva redacción',
    saveEntry: 'cambio en el registro',
    mergeEntries: 'unión en el registro',
    deleteEntry: 'eliminación del registro',
    forgetRole: 'olvido de un cargo',
    forgetApart: 'olvido de que son dos',
    newNote: 'nota nueva',
    newMark: 'resaltado',
    saveNote: 'escritura en una nota',
    colourNote: 'cambio de color',
    makePrintable: 'nota hecha imprimible',
    makePrivate: 'nota hecha privada',
    deleteNote: 'eliminación de una nota',
    tagNote: 'cambio de etiquetas',
    restoreNote: 'recuperación de una nota',
    nameColour: 'nombre de un color',
    deleteArticle: 'eliminación de un artículo',
    pinArticle: 'fijación de un artículo',
    unpinArticle: 'soltado de un artículo',
    archiveArticle: 'archivado de un artículo',
    unarchiveArticle: 'salida del archivo de un artículo',
    tagArticle: 'cambio de las etiquetas de un artículo',
    restoreArticle: 'recuperación de un artículo',
    tagArticles: 'etiqueta en varios artículos',
    untagArticles: 'retirada de una etiqueta de varios artículos',
    pinArticles: 'fijación de varios artículos',
    unpinArticles: 'soltado de varios artículos',
    archiveArticles: 'archivado de varios artículos',
    unarchiveArticles: 'salida del archivo de varios artículos',
    binArticles: 'eliminación de varios artículos',
    restoreArticles: 'recuperación de varios artículos',
    setPageHead: 'cambio en la cabecera de la página',
    arrangePage: 'ordenación de la página',
    choosePageLine: 'elección para una línea de la página',
    savePageTemplate: 'guardado de una plantilla',
    createDossier: 'expediente nuevo',
    renameDossier: 'cambio de nombre de un expediente',
    addToDossier: 'adición a un expediente',
    moveInDossier: 'orden de un expediente',
    removeFromDossier: 'retirada de un expediente',
    deleteDossier: 'eliminación de un expediente',
    deletePageTemplate: 'eliminación de una plantilla',
    correctArticle: 'corrección de un artículo',
    setHead: 'título, autor, fecha o editor de un artículo',
    updateArticle: 'versión nueva de un artículo',
    showVersion: 'elección de una versión',
    attach: 'lugar de una marca o línea',
    confirmMoved: 'confirmación de lo trasladado',
    importAgain: 'importación de un artículo',
    importReadout: 'importación de un archivo de Readout',
    importAnnotations: 'importación de anotaciones',
    importPrivateNotes: 'importación de notas privadas',
  },
  addedByHand: 'Añadida a mano.',
  pastedText: 'Texto pegado.txt',
  splitByHand: 'Separado a mano.',

  usage: {
    unknownCommand: (what: string) => `No existe la orden ${what}.`,
    unknownOption: (what: string) => `Aquí no se conoce la opción ${what}.`,
    missingValue: (what: string) => `La opción ${what} necesita un valor.`,
    unexpectedValue: (what: string) => `La opción ${what} no admite valor.`,
    missingArgument: (what: string) => `Falta ${what}.`,
    tooManyArguments: (what: string) => `Sobra ${what}.`,
    missingPdf: (what: string) => `¿Dónde va la página? Indique ${what}.`,
    badDate: (what: string) => `${what} no es un día; escríbalo como AAAA-MM-DD.`,
    badFormat: (what: string) =>
      `${what} no es un formato que Readout exporte; indique --format md, docx, html, json, ics, csl, ris, bib, w3c, readium o notes-md.`,
    badDossierFormat: (what: string) =>
      `${what} no es un formato en el que se escriba un expediente; indique --format md, docx, html, json, ics o readout.`,
    missingArticle: (what: string) => `¿A qué artículo pertenecen? Indique ${what}.`,
    missingOut: (what: string) => `¿Dónde va el archivo? Indique ${what}.`,
    badPaper: (what: string) => `${what} no es un papel en el que Readout imprima; indique a4 o letter.`,
  },
  despiteEmbargo: 'Añada --despite-embargo para seguir adelante.',
  seeHelp: 'readout --help dice lo que hay.',
  helpShown: 'Eso es lo que hay.',
  help: `Readout, una mesa de informes sin conexión.

  readout                             abre la mesa
  readout draft FILE [--date DAY]     redacta el informe de un archivo; no guarda nada
  readout import FILE|FOLDER...       incorpora archivos a la biblioteca, y los de las carpetas;
                                      entiende patrones entre comillas, como 'prensa/**/*.eml'
  readout import FILE --as-revision-of ID
                                      incorpora un archivo como versión nueva de un artículo
  readout list                        enumera los artículos de la biblioteca
  readout search PALABRAS...          encuentra artículos y notas imprimibles; "una frase",
                                      quién:NOMBRE, de:FUENTE, etiqueta:E, antes:2026-06, vence:vencido
  readout show ID                     muestra el informe de un artículo; basta el comienzo de su identificador
  readout print ID|FILE --pdf OUT [--paper a4|letter] [--full]
                                      imprime una página, o el informe completo en las que
                                      necesite; necesita una pantalla
  readout export ID --format md|docx|html|json|ics|csl|ris|bib --out FILE
                                      escribe el informe, su calendario o su cita
  readout export ID --format w3c|readium|notes-md --out FILE
                                      escribe las marcas y notas imprimibles
  readout import-annotations FILE --article ID
                                      incorpora marcas y notas de otro programa, imprimibles
  readout dossier list                enumera los expedientes
  readout dossier print ID --pdf SALIDA [--paper a4|letter] [--full]
                                      imprime una página de un expediente, o su informe completo
  readout dossier export ID --format md|docx|html|json|ics|readout --out ARCHIVO
                                      escribe el expediente entero
  readout check                       busca daños en toda la biblioteca

  --library DIR   la carpeta que contiene todo lo que Readout escribe
  --json          el resultado en JSON
  --marking TEXT  marca de manejo de esta salida, para un archivo o un artículo que no tiene ninguna
  --template NAME orden y elección de secciones: Conversaciones, Entrevista, Decisión, o una suya
  --despite-embargo
                  imprime o exporta antes de que acabe el embargo
  --date DAY      día de publicación, AAAA-MM-DD, si el texto no lo dice
  --lang=LANG     idioma de las respuestas, en o es
  --trace         tiempos del arranque de la mesa, en la salida de errores
  --help, --version

El resultado va a la salida estándar; todo lo demás, a la de errores.
Estado de salida: 0 bien, 1 se rechazó una entrada, 2 uso incorrecto, 3 la biblioteca no se puede usar.
`,
  version: (version: string) => `Esto es Readout ${version}.`,
  drafted: (count: number) => (count === 1 ? 'Se redactó 1 línea.' : `Se redactaron ${count} líneas.`),
  notDrafted: (language: string) =>
    language === 'und'
      ? 'Readout no pudo saber el idioma de este texto y no redactó ninguna línea.'
      : `Readout no redacta artículos en este idioma (${language}); redacta en español y en inglés.`,
  importedLine: (id: string, title: string, alreadyHere: boolean) =>
    `${id}  ${title}${alreadyHere ? '  (ya estaba)' : ''}\n`,
  imported: (imported: number, refused: number) =>
    `${imported === 0 ? 'No entró ningún artículo' : `${imported === 1 ? '1 artículo está' : `${imported} artículos están`} en la biblioteca`}${refused === 0 ? '' : `; ${refused === 1 ? 'se rechazó 1 archivo' : `se rechazaron ${refused} archivos`}`}.`,
  versionLine: (id: string, title: string, ordinal: number) => `${id}  ${title}  (versión ${ordinal})\n`,
  versionTaken: (ordinal: number, { exact, moved, changed, orphan }: VerdictCounts) =>
    `La versión ${ordinal} está dentro. Pasajes bajo sus líneas: ${exact} donde estaban, ${moved} trasladados, ${changed} cambiados, ${orphan} desaparecidos. La anterior se puede seguir leyendo.`,
  nothingNew: 'El archivo no dice nada que el artículo no diga ya; no se cambió nada.',
  looksLikeVersion: (file: string, title: string, id: string) =>
    `${file} parece una versión nueva de «${title}». Entró por separado; para hacerla versión de ese artículo, use import FILE --as-revision-of ${id}.`,
  nothingMatches: (pattern: string) => `No hay nada que ${pattern} pueda significar.`,
  hasAttachments: (file: string, names: string) =>
    `${file} tiene adjuntos que no entraron: ${names}. La mesa los ofrece.`,
  listed: (count: number) => (count === 1 ? '1 artículo.' : `${count} artículos.`),
  listedDossiers: (count: number) => (count === 1 ? '1 expediente.' : `${count} expedientes.`),
  shown: (title: string) => `Ese es el informe de «${title}».`,
  libraryWell: 'La biblioteca está entera.',
  printed: (path: string, printed: number, omitted: number) =>
    `Hay una página en ${path}: lleva ${printed === 1 ? '1 línea' : `${printed} líneas`} y ${omitted} quedan fuera.`,
  printedFull: (path: string, pages: number, printed: number, hidden: number) =>
    `El informe completo está en ${path}: ${pages === 1 ? '1 página' : `${pages} páginas`}, ${printed === 1 ? '1 línea' : `${printed} líneas`}${hidden === 0 ? '' : `; ${hidden} ${hidden === 1 ? 'oculta' : 'ocultas'} en el informe`}.`,
  unprintable: (characters: readonly string[]) =>
    `Ninguna fuente de este equipo puede dibujar ${namedCharacters(characters)}; en la página figura [?] en su lugar.`,
  exported: (path: string, leftOut: number) =>
    `La exportación está en ${path}${leftOut === 0 ? '' : `; ${leftOut === 1 ? '1 fecha vaga no tiene día y queda' : `${leftOut} fechas vagas no tienen día y quedan`} fuera`}.`,
  otherDates: 'Otras fechas y hechos',
  quoted: (words: string) => `«${quoteBreakAs(words, '»', '«')}»`,
};
