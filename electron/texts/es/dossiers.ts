import type { Finding, MatterSection } from '../../contract/dossiers.ts';
import type { Texts } from '../catalogue.ts';

const differences: { readonly [Kind in Extract<Finding, 'dates' | 'figures'>]: string } = {
  dates: 'Dos fechas para lo que parece una misma cosa',
  figures: 'Dos cifras para lo que parece una misma cosa',
};

const sections: { readonly [Section in MatterSection]: string } = {
  agreed: 'Lo acordado',
  requested: 'Lo pedido',
  events: 'Actos',
  figures: 'Cifras que dan varios',
};

export const dossierTexts: Texts['dossiers'] = {
  untitled: 'Expediente',
  heading: 'Expedientes',
  eyebrow: 'Expediente',
  add: 'Nuevo…',
  none: 'Todavía no hay expedientes.',
  articles: (count) => (count === 1 ? '1 artículo' : `${count} artículos`),
  pickForNew: 'Artículos del expediente nuevo',
  pickToAdd: 'Añadir artículos al expediente',
  make: 'Crear el expediente',
  addPicked: 'Añadirlos',
  picked: (count) => (count === 1 ? '1 elegido' : `${count} elegidos`),
  findArticle: 'Buscar un título',
  noArticle: 'Ningún artículo con ese título.',
  moreArticles: (count) => `${count} más: escriba una palabra del título para hallarlos.`,
  created: (title) => `Se creó el expediente «${title}».`,
  added: (count, title) =>
    count === 1 ? `Se añadió un artículo a «${title}».` : `Se añadieron ${count} artículos a «${title}».`,
  moved: (title: string, place: number, total: number) => `«${title}» está en el lugar ${place} de ${total}.`,
  atTheEdge: 'No se puede mover más.',
  moveHint: 'Arrastre, o pulse Alt y una flecha, para moverlo',
  removed: (title) => `«${title}» se retiró del expediente.`,
  renamed: 'El expediente tiene su nuevo nombre.',
  deleted: (title) => `Se eliminó el expediente «${title}»; sus artículos se quedan.`,
  noneHeading: 'No hay ningún expediente abierto',
  noneBody: 'Un expediente lee varios artículos como uno solo. Elija uno a la izquierda o cree otro.',
  goneHeading: 'Este expediente no se puede abrir',
  loading: 'Leyendo los artículos…',
  empty: 'Todavía no hay artículos: añada algunos para leerlos como uno solo.',
  articlesOf: 'Artículos del expediente',
  addArticles: 'Añadir artículos…',
  more: 'Más acciones',
  title: 'Título del expediente',
  rename: 'Cambiar el nombre',
  delete: 'Eliminar el expediente',
  export: 'Exportar…',
  noSuchFormat: 'Un expediente no se escribe en este formato. Exporte sus artículos uno a uno.',
  exported: (path) => `Guardado en ${path}. Lleva sus notas imprimibles; las privadas, nunca.`,
  remove: (title) => `Retirar «${title}» del expediente`,
  addToDossier: 'Añadir a un expediente…',
  addToDossierTitle: 'Añadir a un expediente',
  newWithIt: 'Expediente nuevo con él',
  toldTogether: (count) =>
    count === 0 ? '' : count === 1 ? '1 asunto que cuentan varios' : `${count} asuntos que cuentan varios`,
  toldApart: (count) => (count === 0 ? '' : count === 1 ? '1 diferencia' : `${count} diferencias`),
  differ: 'En qué difieren',
  findings: differences,
  sections,
  because: (shared: readonly string[]) => `Puestas lado a lado por lo que ambas tienen: ${shared.join(', ')}`,
  onlyIn: (letter) => `solo ${letter}`,
  people: 'Quién es quién',
  roleIn: (role, letters) => `${role} (${letters})`,
  views: 'Cómo se muestra el expediente',
  reading: 'Lectura',
  pageDateline: (count, period) => {
    const articles = count === 1 ? '1 artículo' : `${count} artículos`;
    return period === '' ? articles : `${articles}, ${period}`;
  },
  drawnFrom: (count: number) => (count === 1 ? 'Fuente: 1 artículo' : `Fuentes: ${count} artículos`),
  timeline: 'Cronología',
  wholeTimeline: (count) => `Mostrar los ${count}`,
  undated: 'Sin día',
  appeared: (title) => `Apareció «${title}»`,
};
