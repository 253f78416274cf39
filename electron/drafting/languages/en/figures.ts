import type { FigureWords } from '../figures.ts';
import { wordSet } from '../words.ts';

export const figures: FigureWords = {
  percents: [['percent'], ['per', 'cent']],
  amount: /^\d+(?:[.,]\d+)*(?:bn|m|k)?$/,
  links: wordSet('of in'),
  of: wordSet('of'),
  clock: wordSet('gmt utc est edt cet am pm a.m a.m. p.m p.m. h hrs'),
  stops: wordSet(
    'who that which is are was were will would could should may might must can have has had did said to a an each earlier later',
  ),
  notLast: wordSet('of the a its'),
};
