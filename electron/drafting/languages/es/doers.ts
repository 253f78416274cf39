import type { DoerWords } from '../doers.ts';
import { wordSet } from '../words.ts';

export const doers: DoerWords = {
  bodyDeeds:
    /^(?:invertir|contratar|adquirir|comprar|vender|suministrar|producir|fabricar|reembolsar|devolver|aportar|operar|construir|ejecutar|desembolsar|financiar|gestionar|explotar|exportar|costear|distribuir|cerrar|subcontratar)(?:á|án)$/u,
  takingOffice: wordSet(''),
  ownVerbs: /^(?!)/,
  deedMarks: wordSet('a'),
  anyBody: wordSet('grupo organización institución entidad formación equipo'),
  ownWords: wordSet('su sus'),
  passiveMarks: wordSet(''),
  there: wordSet(''),
  whereWords: wordSet('donde'),
  termOpeners: [
    ['por', 'el', 'que'],
    ['por', 'la', 'que'],
    ['por', 'el', 'cual'],
    ['por', 'la', 'cual'],
    ['mediante', 'el', 'cual'],
    ['mediante', 'la', 'cual'],
    ['según', 'el', 'cual'],
    ['según', 'la', 'cual'],
  ],
  alongside: [
    ['junto', 'con'],
    ['junto', 'a'],
    ['junto', 'al'],
    ['así', 'como'],
    ['en', 'alianza', 'con'],
    ['de', 'la', 'mano', 'de'],
  ],
  beforeDeed: wordSet('también además ya ha han'),
};
