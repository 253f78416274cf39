import type { WordForms } from '../forms.ts';

export const forms: WordForms = {
  singular: (noun) => noun.replace(/(?<=[rn])es$|s$/, ''),
  officeForms: (office) => [
    office,
    `${office}a`,
    office.replace(/e$/, 'a'),
    office.replace(/a$/, 'e'),
    office.replace(/a$/, ''),
  ],
  past: /(?:ó|aron|ieron)$/u,
  severalDid: /(?:aron|ieron|^han)$/u,
  severalDo: /n$/,
  severalSay: /(?:[aeo]n|ían)$/u,
  participle: /d[oa]s?$/u,
  told: /(?:ó|ará|erá|irá|rán|aron|ieron)$/u,
  negative: /^(?!)/,
  uncontracted: (lower) => lower,
  wish: /^\p{L}{3,}[ae]n?$/u,
  gerund: /^(?!)/,
  mayBePresent: /[a-z]s$/,
  notBare: /(?:s|ing|ed|ly)$/,
};
