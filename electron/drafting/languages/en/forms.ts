import type { WordForms } from '../forms.ts';

export const forms: WordForms = {
  singular: (noun) => noun.replace(/ies$/, 'y').replace(/s$/, ''),
  officeForms: (office) => [office],
  past: /^(?!)/,
  severalDid: /^(?!)/,
  severalDo: /^(?!)/,
  severalSay: /^(?!)/,
  participle: /^(?!)/,
  told: /^(?!)/,
  negative: /n’t$/,
  uncontracted: (lower) => lower.replace(/’s$/, ''),
  wish: /^(?!)/,
  gerund: /[a-z]{3}ing$/,
  mayBePresent: /[a-z]s$/,
  notBare: /(?:s|ing|ed|ly)$/,
};
