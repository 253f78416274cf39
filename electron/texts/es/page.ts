import type { Firmness, Progress } from '../../contract/facts.ts';
import type { Omission, PageSection, Paper } from '../../contract/page.ts';
import { namedCharacters } from '../named-characters.ts';

const headings: { readonly [Section in PageSection]: string } = {
  agreed: 'Lo acordado',
  requested: 'Lo pedido',
  positions: 'Posturas',
  people: 'Quién es quién',
  quotes: 'En sus palabras',
  dates: 'Próximas fechas',
  keyPoints: 'Puntos clave',
  questions: 'Preguntas por plantear',
  notes: 'Notas',
};

const nouns: { readonly [Section in PageSection]: readonly [one: string, many: string] } = {
  agreed: ['compromiso', 'compromisos'],
  requested: ['petición', 'peticiones'],
  positions: ['postura', 'posturas'],
  people: ['persona', 'personas'],
  quotes: ['cita', 'citas'],
  dates: ['fecha', 'fechas'],
  keyPoints: ['punto clave', 'puntos clave'],
  questions: ['pregunta', 'preguntas'],
  notes: ['nota', 'notas'],
};

const firmness: { readonly [Key in Firmness]: string } = {
  done: 'cumplido',
  agreed: 'acordado',
  pledged: 'prometido',
  planned: 'previsto',
  conditional: 'condicionado',
  requested: 'pedido',
};

const progress: { readonly [Key in Progress]: string } = {
  open: 'pendiente',
  due: 'por vencer',
  overdue: 'vencido',
  done: 'cumplido',
};

const paperNames: { readonly [Key in Paper]: string } = { a4: 'A4', letter: 'Carta' };

function counted({ section, count, further }: Omission): string {
  const [one, many] = nouns[section];
  return `${count} ${count === 1 ? one : many}${further ? ' más' : ''}`;
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;
}

export const pageTexts = {
  headings,
  firmness,
  progress,
  paperNames,
  eyebrow: 'Informe',
  preparedFor: (name: string) => `Para: ${name}`,
  embargoed: (day: string) => `Embargado hasta el ${day}`,
  templates: { talks: 'Conversaciones', interview: 'Entrevista', decision: 'Decisión' },
  prepared: (name: string | undefined, day: string | undefined) =>
    name ? `Preparado por ${name}${day === undefined ? '' : `, ${day}`}` : `Preparado el ${day ?? ''}`,
  titleIsOurs: 'título nuestro',
  inferred: 'deducida',
  paragraphMark: (paragraphs: string) => `¶${paragraphs}`,
  check: 'revisar',
  unverified: 'sin respaldo',
  leftOff: (parts: readonly Omission[]) =>
    `${listed(parts.map(counted))} ${parts.length === 1 && parts[0]?.count === 1 ? 'está' : 'están'} en el informe completo y no en esta página.`,
  drawnFrom: (source: string, dateline: string) =>
    source === '' ? `Extraído de una noticia${dateline === '' ? '' : ` (${dateline})`}` : `Fuente: ${source}`,
  keys: {
    lettered: 'letra y ¶: artículo y párrafo',
    paragraph: '¶ párrafo de la fuente',
    drafter: '✎ redacción propia',
    unverified: 'sin respaldo: la fuente ya no lo dice',
    check: 'revisar: no es seguro, véase la fuente',
    shortened: '… abreviado',
    unprintable: '[?] carácter que ninguna fuente puede dibujar',
  },
  view: {
    paper: 'Papel',
    zoom: 'Tamaño en pantalla',
    fitZoom: 'Página entera',
    zoomOut: 'Más pequeña',
    zoomIn: 'Más grande',
    zoomed: (percent: number) => `${percent} %`,
    page: 'La página tal como se imprimirá',
    savePdf: 'Guardar PDF',
    print: 'Imprimir',
    loading: 'Componiendo la página…',
    empty: 'Aún no hay nada que imprimir: el informe no tiene líneas.',
    refused: 'No se puede mostrar la página',
    saving: 'Guardando el PDF…',
    printing: 'Enviando la página a la impresora…',
    doesNotFit: 'No se puede hacer que la página quepa en una hoja. Acorte el título o la idea principal.',
    pinsDoNotFit: (count: number) =>
      count === 1 ? 'No hay sitio para 1 línea fijada' : `No hay sitio para ${count} líneas fijadas`,
    pinsWithoutRoom: (lines: string) => `No caben todas las líneas fijadas. No hay sitio para: ${lines}`,
    unprintable: (characters: readonly string[]) =>
      `Ninguna fuente de este equipo puede dibujar ${namedCharacters(characters)}; en su lugar figura [?].`,
    meter: (points: number, off: number, shortened: number) => {
      const rest = [
        off === 0 ? 'no falta nada' : off === 1 ? 'falta 1 línea' : `faltan ${off} líneas`,
        ...(shortened === 0 ? [] : [shortened === 1 ? '1 abreviada' : `${shortened} abreviadas`]),
      ];
      return `Cabe a ${points.toFixed(1).replace('.', ',')} pt; ${rest.join(', ')}`;
    },
    offHeading: 'Fuera de esta página',
    offHint:
      'Se omiten primero las líneas del final de cada sección, los puntos clave antes que lo acordado. Oculte, reordene o fije líneas para cambiar lo que figura aquí.',
    offGroup: (heading: string, count: number) => `${heading} (${count})`,
  },
};
