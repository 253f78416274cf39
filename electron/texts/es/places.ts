import type { Texts } from '../catalogue.ts';

export const placeTexts: Texts['places'] = {
  label: 'Lugares',
  names: { articles: 'Artículos', dossiers: 'Expedientes', people: 'Personas', comingUp: 'Próximamente' },
  openAt: 'Mostrar la línea',
  inArticle: (action, article) => `${action} en «${article}»`,
};
