import type { AnchorVerdict, VerdictCounts } from '../../contract/carried-marks.ts';
import type { ChangeKind, ChangeManner } from '../../contract/version-changes.ts';

const verdicts: { readonly [Verdict in AnchorVerdict]: string } = {
  exact: 'sin cambios',
  moved: 'trasladada',
  changed: 'cambiada',
  orphan: 'perdida',
};
const kinds: { readonly [Kind in ChangeKind]: string } = {
  head: 'El artículo mismo',
  commitment: 'Compromisos',
  quote: 'Citas',
  date: 'Fechas',
  person: 'Personas',
  figure: 'Cifras',
};
const manners: { readonly [Manner in ChangeManner]: string } = {
  added: 'añadido',
  dropped: 'suprimido',
  reworded: 'reformulado',
  moved: 'trasladado',
};

const counted = ({ exact, moved, changed, orphan }: VerdictCounts) =>
  [
    `${exact} sin cambios`,
    ...(moved > 0 ? [moved === 1 ? '1 trasladada' : `${moved} trasladadas`] : []),
    ...(changed > 0 ? [changed === 1 ? '1 cambiada' : `${changed} cambiadas`] : []),
    ...(orphan > 0 ? [orphan === 1 ? '1 perdida' : `${orphan} perdidas`] : []),
  ].join(', ');

export const versionTexts = {
  correct: 'Corregir el artículo…',
  update: 'Actualizar desde un archivo…',
  paste: 'Pegar una versión nueva…',
  versions: 'Versiones',
  pane: 'Cambios',
  version: (ordinal: number) => `Versión ${ordinal}`,
  ofVersions: (ordinal: number, count: number) => `Versión ${ordinal} de ${count}`,
  origin: { import: 'importada', hand: 'corregida a mano' },
  present: 'la que se muestra',

  form: 'Corregir el artículo',
  fields: { title: 'Título', place: 'Lugar', date: 'Fecha', language: 'Idioma', text: 'Texto' },
  languages: { en: 'Inglés', es: 'Español', und: 'Otro' },
  dateHint: 'AAAA-MM-DD',
  part: 'Parte del texto',
  partOf: (number: number, count: number, beginning: string) => `${number} de ${count}: ${beginning}`,
  textHint: 'Una línea en blanco separa los párrafos. La versión anterior se conserva como es.',
  save: 'Guardar como versión nueva',
  cancel: 'Cancelar',
  noTitle: 'Un artículo tiene título.',
  noDate: 'Eso no es un día del calendario; escríbalo como AAAA-MM-DD.',
  noText: 'Un artículo tiene texto.',
  draftFound: 'Empezó a corregir este artículo y no terminó.',
  goOn: 'Continuar',
  discard: 'Descartar',
  discarded: 'La corrección se descartó.',
  takeBack: 'Recuperar',
  nothingNew: 'Nada difiere de la versión que se muestra; no se añadió ninguna.',
  staleDraft: 'Se empezó sobre una versión anterior a la que se muestra.',

  pasteTitle: 'Pegar una versión nueva',
  pasteBody: 'El texto entero, con su cabecera de metadatos o sin ella. La versión anterior se conserva.',
  pasteField: 'Texto nuevo',
  takeIn: 'Incorporar',

  offerTitle: '¿Una versión nueva?',
  offer: (title: string, earlier: string) =>
    title === earlier
      ? `«${title}» parece una versión nueva de un artículo que ya está aquí.`
      : `«${title}» parece una versión nueva de «${earlier}».`,
  offerWhy:
    'Hecho versión suya, se muestra su texto en lugar del otro, y sus marcas y líneas van con él. Nada se sobrescribe.',
  offerTake: 'Hacerlo una versión',
  offerKeep: 'Dejarlo aparte',

  taken: (ordinal: number, marks: VerdictCounts | null) =>
    `Ahora se muestra la versión ${ordinal}.${marks === null ? '' : ` Sus marcas: ${counted(marks)}.`}`,

  reading: (ordinal: number, count: number) => `Está leyendo la versión ${ordinal} de ${count}, tal como era.`,
  readOnly: 'Se puede leer, no cambiar; sus marcas son las que tenía.',
  backToPresent: 'Volver a la actual',
  showThis: 'Mostrar esta versión en adelante',

  summary: 'Qué fue de su trabajo',
  marks: 'Marcas y notas',
  lines: 'Líneas del informe',
  counts: counted,
  noneYet: 'ninguna',
  waiting: (count: number) => (count === 1 ? '1 le espera' : `${count} le esperan`),
  allSettled: 'Todo está donde debe.',
  printableOnly:
    'Las notas privadas están bloqueadas u ocultas; lo que fue de ellas se dirá cuando vuelvan a mostrarse.',
  verdicts,
  was: 'Antes',
  now: 'Ahora',
  gone: 'Estas palabras ya no están en el texto.',
  confirm: 'Confirmar',
  attach: 'Unir a la selección',
  attachHint:
    'Para decir dónde va: seleccione las palabras nuevas en el artículo, o ponga el cursor en una oración, y pulse Unir.',
  nothingSelected: 'Seleccione primero las palabras nuevas en el artículo.',
  confirmAllMoved: (count: number) => (count === 1 ? 'Confirmar lo trasladado' : `Confirmar las ${count} trasladadas`),
  confirmed: 'Confirmado.',
  attached: 'Unido.',
  showOld: 'Mostrar en el texto anterior',
  showNew: 'Mostrar en el texto nuevo',
  wholeNote: 'una nota sobre una línea que ya no está',
  unsure: 'palabras cambiadas',
  aLine: 'Línea del informe',
  aNote: 'Nota',
  aMark: 'Marca',
  inList: (name: string, verdict: string) => `${name}, ${verdict}`,
  findWords: 'Buscar sus palabras',

  briefing: 'Qué cambió',
  from: 'De',
  to: 'A',
  kinds,
  manners,
  headFields: { title: 'Título', place: 'Lugar', date: 'Fecha', language: 'Idioma' },
  nothingChanged: 'Tal como lo cuenta un informe, no cambió nada.',
  comparing: 'Comparando…',
  sameWords: (percent: number) => `El ${percent} % de las palabras es igual.`,
  oldSide: (text: string) => `Antes: ${text}`,
  newSide: (text: string) => `Después: ${text}`,
};
