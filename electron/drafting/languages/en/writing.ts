import { wordList, wordSet } from '../words.ts';
import type { Writing } from '../writing.ts';

export const writing: Writing = {
  abbreviations: wordSet(
    'a.s d.d d.o.o s.r.o lda ltda mr mrs ms mx eng cllr retd rtd dr prof sr sra gen lt col maj cmdr cpl pvt adm brig sgt capt supt insp det fr msgr amb gov sen rep rev hon st jr inc corp co ltd no vs ing jan feb mar apr aug sept sep oct nov dec pte',
  ),
  namesAtEnd: new Set(['Mar']),
  numberEndings: wordList('st nd rd th s º bn m k'),
  possessive: /['’]s$/u,
  plural: /s$/iu,
  itemLetters: /^(?:[a-z]|[ivx]{1,4})$/,
};
