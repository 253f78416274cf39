import type { TalkWords } from '../talk.ts';
import { wordSet } from '../words.ts';

export const talk: TalkWords = {
  attitudes: wordSet(
    'defendió defiende celebró celebra lamentó lamenta cree creen confía teme considera rechazó rechaza niega negó valoró valora criticó critica cuestionó anunció publicó',
  ),
  calling: wordSet(
    'calificó califica calificado tildó tilda tachó tacha describió describe llamó llama denominó bautizó definió define',
  ),
  accordingTo: [
    ['según'],
    ['palabras', 'de'],
    ['de', 'acuerdo', 'con'],
    ['juicio', 'de'],
    ['opinión', 'de'],
    ['boca', 'de'],
  ],
  whether: wordSet('si'),
  isParticiple: (lower) => /(?:ando|iendo|yendo)$/.test(lower),
  beforeParticiple: wordSet('está estaba sigue siguió'),
  bodyPronouns: wordSet(''),
  inscribing: wordSet('reza rezaba dice decía lee'),
  toldParticiples: wordSet(
    'indicado comentado mencionado observado resumido defendido valorado considerado recomendado',
  ),
  goingOn: wordSet('y pero que cuando si mientras'),
  verbBefore: (lower) => /(?:[aeó]|ía)$/.test(lower),
  verbBehind: () => false,
  beforeWord: wordSet('como de'),
  beforeName: wordSet('como de'),
  denying: wordSet(
    'negó niega negaron niegan desmintió desmiente desmintieron rechazó rechaza rechazaron descartó descarta',
  ),
  takesThing: wordSet(''),
  mayHave: wordSet('podría podrían habría habrían pudo pudieron'),
  nounForms: wordSet(''),
  habits: [],
  alike: [['lo', 'mismo', 'hizo']],
  summingUp: wordSet('como'),
  dashSpeech: true,
  opensItem: /^[—–]\s?\p{Lu}\p{L}*\s?(?:\p{Ll}*(?:aron|ieron|[aei]r)|\p{L}+(?:aron|ieron))(?!\p{L})/u,
  some: wordSet('otro otra'),
  somebody: wordSet(
    'mujer hombre chico chica joven pasajero pasajera clienta cliente manifestante turista compañero compañera votante',
  ),
  ownWords: wordSet('respuesta mensaje veredicto consejo conclusión lema explicación advertencia pregunta reacción'),
  putting: undefined,
  oneself: wordSet('yo me mí mi mis nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo'),
  reader: wordSet('usted ustedes tú'),
  doer: /\p{L}{3}(?:dor|dora|ista|ero|era)$/u,
  ageNoun: /^$/,
};
