import type { SubjectWords } from '../subjects.ts';
import { wordSet } from '../words.ts';

export const subjects: SubjectWords = {
  wholes: wordSet('each all both every most'),
  beforeVerb: wordSet(
    'also itself themselves himself herself later then has have had will would is was are were be been now further again both each all not once reportedly publicly jointly just could can may might should must do does did still already recently finally formally',
  ),
  notAdverbs: wordSet('family italy assembly july ally reply supply'),
  phraseStops: wordSet(
    'that which who when if but then also met held led made took saw gave left brought is are was were has have had',
  ),
  stopsPhrase: (lower) => /[a-z]{3}ed$/.test(lower),
  isPlural: (lower) => /[a-z]{3}s$/.test(lower),
  contracted: wordSet(''),
  notGoverning: wordSet('as that'),
  namedNouns: wordSet('city state province town county'),
  endSubject: wordSet('that who which to in on at after during when while as'),
  circumstances: wordSet(''),
  who: wordSet('who'),
  which: wordSet('which'),
  beforePlace: wordSet('in on at outside inside'),
  copulas: wordSet('was were is are'),
  unknownOnes: wordSet('a an another one some any'),
  lesser: wordSet('vice deputy former assistant ex under permanent parliamentary junior'),
  nobody: wordSet('i we it'),
  ownerGender: new Map([
    ['his', 'm'],
    ['her', 'f'],
  ]),
  headOfState: { nouns: wordSet(''), of: wordSet('') },
  articleGender: new Map(),
  nounGender: () => undefined,
  feeler: undefined,
  officesFirst: false,
  impersonal: undefined,
  thing: wordSet(''),
};
