import { wordList, wordSet } from '../words.ts';
import type { Writing } from '../writing.ts';

export const writing: Writing = {
  abbreviations: wordSet(
    'lda ltda dr dra prof sr sra srta cra cr cnel arq mons soc abog fdez fdz hdez glez mtnez rguez gen col adm brig st jr inc corp co ltd no lic ing mtro feb mar sept sep oct nov gral',
  ),
  namesAtEnd: new Set(['Mar']),
  numberEndings: wordList('s º ª er bn m k'),
  possessive: /['’]s$/u,
  plural: /s$/iu,
  itemLetters: /^(?:[a-z]|[ivx]{1,4})$/,
};
