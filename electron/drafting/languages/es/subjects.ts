import type { SubjectWords } from '../subjects.ts';
import { wordSet } from '../words.ts';

export const subjects: SubjectWords = {
  wholes: wordSet('cada todos todas ambos ambas'),
  beforeVerb: wordSet(
    'además también luego ha han había habían se le les lo ya no después nos me todavía finalmente posteriormente',
  ),
  notAdverbs: wordSet(''),
  phraseStops: wordSet('que cuando pero'),
  stopsPhrase: () => false,
  isPlural: () => false,
  contracted: wordSet('del al'),
  notGoverning: wordSet('como'),
  namedNouns: wordSet('provincia ciudad estado municipio isla región departamento'),
  endSubject: wordSet('que al durante cuando tras en con'),
  circumstances: wordSet('en durante tras ante'),
  who: wordSet('quien'),
  which: wordSet('que'),
  beforePlace: wordSet('en'),
  copulas: wordSet('fue fueron eran estaban son'),
  unknownOnes: wordSet('un una otro otra'),
  lesser: wordSet('vice viceministro viceministra ex'),
  nobody: wordSet('yo nosotros nosotras'),
  ownerGender: new Map(),
  headOfState: { nouns: wordSet('jefe jefa'), of: wordSet('estado ejecutivo gobierno') },
  articleGender: new Map([
    ['la', 'f'],
    ['el', 'm'],
    ['al', 'm'],
    ['del', 'm'],
  ]),
  nounGender: (noun) => (/^(?:mandatario|jefe)$/.test(noun) ? 'm' : noun.endsWith('a') ? 'f' : undefined),
  feeler: 'a',
  officesFirst: true,
  impersonal: { pronoun: 'se', not: /^(?:pregunt|respond|contest|explic|refir)/u },
  thing: wordSet('lo'),
};
