import type { Tense } from '../tense.ts';
import { wordSet } from '../words.ts';

export const tense: Tense = {
  aheadBefore:
    /^(?:si|próxim[oa]s?|prevé|prevén|previst[oa]s?|planea|antes|hasta|va|van|vamos|voy|convocad[oa]s?|programad[oa]s?|fijad[oa]s?|agendad[oa]s?|plazo|comenzará|para|deberá|deberán|podrían?|deberían?|serían?|tendrían?)$|(?:rá|rán|remos)$/,
  aheadBeside: /^partir$/,
  pastBefore: /(?:ó|aron|ieron|aba|ía)$/,
  since: wordSet('desde'),
  undertakes:
    /^(?:compromet(?:e|en|ió|ieron|ido)|acord(?:ó|aron|ado)|acuerdan?|pact(?:ó|aron|ado|an)|promet(?:e|en|ió|ieron|ido)|convino|convinieron|concordaron|acepta|aceptó|aceptaron|pide|piden|pidió|pidieron|exige|exigió|exigieron|instó)$/,
  aheadAfter: /(?:rá|rán|remos)$/,
  pastAfter: /(?:ó|aron|ieron|[a-z]{3}ara|[a-z]{3}iera)$/,
  infinitiveMark: '',
  participle: undefined,
  passiveMark: '',
  present: undefined,
  toldPast: /(?:ó|aron|ieron|aba|aban|ía|ían)$|^(?:fue|fueron|hubo|dijo|hizo|tuvo)$/,
  pastTo: undefined,
  apposed: /(?:ad|id)[oa]s?$/,
  beforeThat: 'antes',
  // `El viernes estrena ...`: said in the present tense.
  openingDayUnless: /(?:ó|aron|ieron|aba|aban|ía|ían|fue|hubo|dijo|hizo|tuvo)$/,
};
