import type { AskingWords } from '../asking.ts';
import { wordSet } from '../words.ts';

export const asking: AskingWords = {
  givingTime: wordSet('gives gave give given giving grants granted'),
  untils: wordSet('until till'),
  toDo: 'to',
  callingFor: wordSet('called calls calling appealed appeals appealing'),
  stillAsking: wordSet('asking pushing'),
  askingDeeds: wordSet('urged urges demanded demands requested requests sought seeks'),
  threats: wordSet('threatened threatens'),
  openers: [
    ['what', 'ought', 'to', 'be', 'done'],
    ['what', 'should', 'be', 'done'],
    ['what', 'must', 'be', 'done'],
    ['what', 'needs', 'to', 'be', 'done'],
    ['what', 'should', 'happen'],
    ['here', 'is', 'what', 'should', 'happen'],
    ['the', 'remedy', 'is'],
  ],
  askedNouns: wordSet(
    'help assistance support return inquiry investigation review ban moratorium extradition handover transfer payment compensation apology resignation reinstatement',
  ),
};
