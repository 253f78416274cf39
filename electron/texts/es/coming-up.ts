import type { DueGroup } from '../../contract/coming-up.ts';
import type { Texts } from '../catalogue.ts';

const groups: { readonly [Group in DueGroup]: string } = {
  overdue: 'Vencido',
  week: 'Esta semana',
  month: 'Más adelante este mes',
  later: 'Después',
  vague: 'Sin día',
};

export const comingUpTexts: Texts['comingUp'] = {
  title: 'Próximamente',
  eyebrow: 'Toda la biblioteca',
  groups,
  loading: 'Leyendo la biblioteca…',
  summary: (open, overdue) => {
    if (open === 0) return 'No vence nada.';
    const due = open === 1 ? 'Hay 1 pendiente' : `Hay ${open} pendientes`;
    return overdue === 0 ? `${due}, ninguno vencido` : `${due}, ${overdue} con plazo vencido`;
  },
  empty: 'Aquí aparece lo que en sus artículos se compromete para una fecha y lo que se anuncia para ella.',
  nothingFound: 'Nada con esta elección.',
  party: 'Quién',
  everyone: 'Todos',
  partyCount: (name, count) => `${name} (${count})`,
  showDone: (count) => (count === 1 ? 'Mostrar 1 cumplido' : `Mostrar ${count} cumplidos`),
  moreInGroup: (count) => (count === 1 ? 'Mostrar 1 más' : `Mostrar ${count} más`),
  fold: 'Ocultar',
  unfold: 'Mostrar',
  event: 'acto',
  goTo: (text, article) => `Ir a «${text}» en ${article}`,
  export: 'Guardar como calendario…',
  exportWhy: 'Al volver a importar el archivo, los actos se actualizan en lugar de duplicarse.',
  exported: (path, leftOut) => {
    if (leftOut === 0) return `El calendario se guardó como ${path}.`;
    const without = leftOut === 1 ? 'Una línea sin día no está' : `${leftOut} líneas sin día no están`;
    return `El calendario se guardó como ${path}. ${without} en él.`;
  },
  calendarName: 'Próximamente',
};
