import type { DoerWords } from '../doers.ts';
import { wordSet } from '../words.ts';

export const doers: DoerWords = {
  bodyDeeds:
    /^(?:invertir|contratar|adquirir|comprar|vender|suministrar|producir|fabricar|reembolsar|devolver|aportar|operar|construir|ejecutar|desembolsar|financiar|gestionar|explotar|exportar|costear|distribuir|cerrar|subcontratar)(?:á|án)$/u,
  beforeDeed: wordSet('también además ya ha han'),
};
