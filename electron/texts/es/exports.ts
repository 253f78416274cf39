import type { Texts } from '../catalogue.ts';

export const exportTexts: Texts['exports'] = {
  sources: 'Fuentes',
  what: 'Qué',
  who: 'Quién',
  due: 'Plazo',
  status: 'Estado',
  when: (wording) => `Según la fuente: ${wording}`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
};
