import type { Tense } from '../tense.ts';

const past =
  /^(?:was|were|had|said|told|met|began|held|killed|died|since|ago|last|signed|announced|took|came|made|did|won|lost|fell|rose|found|left|arrived|opened|launched|agreed)$/;

export const tense: Tense = {
  aheadBefore:
    /^(?:will|shall|going|scheduled|plans?|planned|due|expects?|expected|set|by|until|next|upcoming|before|from|intends?|aims?|deadline|starting|beginning|would|must|should|to)$/,
  pastBefore: past,
  aheadAfter: /^(?:will|shall|going|scheduled|plans?|expects?)$/,
  pastAfter: past,
  infinitiveMark: 'to',
  participle: /[a-z]{3}ed$/,
  passiveMark: 'be',
  openingDayUnless: undefined,
};
