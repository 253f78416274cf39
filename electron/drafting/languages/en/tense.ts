import type { Tense } from '../tense.ts';
import { wordSet } from '../words.ts';

const past =
  /^(?:was|were|had|said|told|met|began|held|killed|died|since|ago|last|signed|announced|took|came|made|did|won|lost|fell|rose|found|left|arrived|opened|launched|agreed|gave|went|got|became|sent|spent|struck|wrote|spoke|broke|chose|drove|ate|fought|bought|brought|caught|taught|thought|sold|built|kept|slept|meant|sat|stood|ran|sang|sank|swam|drew|grew|knew|threw|flew|blew|shook|rode|shot|fed|bled|fled|retired|resigned|married|arrested|charged|convicted|sentenced|ended|closed|started|finished|issued|published|released|visited|attacked|collapsed|crashed|happened|occurred|reported|broadcast|aired|received|returned|served|worked|voted|passed|approved|rejected|adopted)$/;

export const tense: Tense = {
  aheadBefore:
    /^(?:will|shall|going|scheduled|plans?|planned|due|expects?|expected|set|next|upcoming|intends?|aims?|deadline|starting|beginning|hopes?|hoping|if|would|must|should|to)$/,
  aheadBeside: /^(?:by|until|till|before|from|than)$/,
  pastBefore: past,
  since: wordSet('since'),
  undertakes: undefined,
  aheadAfter: /^(?:will|shall|going|scheduled|plans?|expects?)$/,
  pastAfter: past,
  infinitiveMark: 'to',
  participle: /[a-z]{3}ed$/,
  passiveMark: 'be',
  present: /^(?:is|are|opens?|begins?|starts?|closes?|ends?|returns?|arrives?|leaves?)$/,
  toldPast: /^(?:was|were|had|did|said|told|[a-z]{3,}ed)$/,
  openingDayUnless: undefined,
  pastTo:
    /^(?:sent|came|went|flew|travelled|traveled|returned|helped|forced|rushed|gathered|stopped|sailed|failed|managed|used)$/,
  apposed: undefined,
  beforeThat: '',
};
