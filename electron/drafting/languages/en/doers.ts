import type { DoerWords } from '../doers.ts';
import { wordSet } from '../words.ts';

export const doers: DoerWords = {
  bodyDeeds:
    /^(?:invest|hire|finance|fund|acquire|manufacture|refund|recruit|supply|disburse|operate|merge|issue|lay|relocate|subsidi[sz]e|underwrite|buy|sell|build|add|expand|export|import|distribute)$/,
  takingOffice: wordSet('become'),
  ownVerbs: /^(?:can|cannot|can['’]t|could|couldn['’]t|plans|intends|expects|wants|aims|sold|bought|owns|employs)$/,
  deedMarks: wordSet('to'),
  anyBody: wordSet('group organisation organization institution team'),
  ownWords: wordSet('its their his her'),
  passiveMarks: wordSet('is are was were be been being'),
  there: wordSet('there'),
  whereWords: wordSet('where'),
  termOpeners: [['under', 'which'], ['by', 'which'], ['whereby']],
  alongside: [
    ['together', 'with'],
    ['along', 'with'],
    ['as', 'well', 'as'],
    ['in', 'partnership', 'with'],
    ['jointly', 'with'],
  ],
  beforeDeed: wordSet('also has have now both each already then still jointly formally'),
};
