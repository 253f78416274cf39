import type { Tense } from '../tense.ts';

export const tense: Tense = {
  aheadBefore:
    /^(?:próxim[oa]s?|prevé|prevén|previst[oa]s?|planea|antes|hasta|va|van|partir|plazo|comenzará|para|deberá|deberán)$|(?:rá|rán|remos)$/,
  aheadBeside: /^$/,
  pastBefore: /(?:ó|aron|ieron|aba|ía)$/,
  aheadAfter: /(?:rá|rán|remos)$/,
  pastAfter: /(?:ó|aron|ieron)$/,
  infinitiveMark: '',
  participle: undefined,
  passiveMark: '',
  // `El viernes estrena ...`: said in the present tense.
  openingDayUnless: /(?:ó|aron|ieron|aba|aban|ía|ían|fue|hubo|dijo|hizo|tuvo)$/,
};
