import type { TalkWords } from '../talk.ts';
import { wordSet } from '../words.ts';
import { formsOf } from './verbs.ts';

const forms = (bases: string) => wordSet(bases.split(' ').flatMap(formsOf).join(' '));

export const talk: TalkWords = {
  attitudes: forms(
    'oppose support back defend continue reject welcome praise condemn criticise criticize denounce question deny think feel believe hope fear recognise recognize rule highlight hail reveal disclose predict forecast estimate read',
  ),
  calling: wordSet(
    'called calls call calling described describes describe describing termed terms branded brands denounced dismissed hailed labelled labeled characterised characterized deemed',
  ),
  accordingTo: [
    ['according', 'to'],
    ['words', 'of'],
    ['as', 'per'],
  ],
  whether: wordSet('whether if'),
  isParticiple: (lower) => lower.endsWith('ing'),
  beforeParticiple: wordSet('as by while in after before when is was are were be been from for without'),
  bodyPronouns: wordSet('it'),
  inscribing: wordSet('read reads reading began begins said says say went goes ran runs declared declares'),
  toldParticiples: wordSet(''),
  goingOn: wordSet('and but that which when while if because who where'),
  verbBefore: (lower) => /[sd]$/.test(lower),
  verbBehind: (lower) => /(?:s|ed)$/.test(lower),
  beforeWord: wordSet('as it was is are were be been would will'),
  beforeName: wordSet('as new first his her is'),
  denying: forms('deny reject dismiss refute rebut dispute'),
  takesThing: forms(
    'condemn welcome praise criticise criticize reject support oppose back defend question denounce dismiss highlight stress emphasise emphasize describe express repeat deny accuse hail continue ask',
  ),
  mayHave: wordSet('might may could would should'),
  nounForms: wordSet('notes reports states claims comments answers remarks forecasts estimates quotes rules'),
  habits: [['used', 'to']],
  alike: ['did', 'has', 'had', 'does', 'was', 'is'].map((verb) => ['so', verb]),
  summingUp: wordSet('how what'),
  dashSpeech: false,
  opensItem: /^(?!)/,
  some: wordSet('one another my our'),
  somebody: wordSet(
    'woman man boy girl passenger commuter shopper tourist visitor customer colleague caller onlooker bystander protester marcher voter tenant',
  ),
  ownWords: wordSet(
    'answer reply response message verdict advice conclusion motto rule explanation view warning question plea reaction assessment promise',
  ),
  putting: { verbs: wordSet('put puts sum sums summed'), it: 'it' },
  oneself: wordSet('i i’m i’ve i’d i’ll we we’re we’ve we’d we’ll me us my our myself ourselves'),
  reader: wordSet('you you’d you’ll you’re'),
  doer: /\p{L}{3}(?:er|or|ist|ian|eer|man|woman|person)$/u,
  ageNoun: /^(?:\d{1,3}|\p{L}+)-year-old$/u,
};
