import type { FigureWords } from '../figures.ts';
import { wordSet } from '../words.ts';

export const figures: FigureWords = {
  percents: [['por', 'ciento']],
  amount: /^\d+(?:[.,]\d+)*(?:m|k)?$/,
  links: wordSet('de en'),
  of: wordSet('de'),
  clock: wordSet('gmt utc cet am pm a.m a.m. p.m p.m. h hrs horas'),
  stops: wordSet('que a'),
  notLast: wordSet('de el la los las a su'),
};
