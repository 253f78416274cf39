import type { VoiceWords } from '../voice.ts';
import { wordSet } from '../words.ts';
import { selfForms } from './triggers.ts';

export const voice: VoiceWords = {
  promising: [
    ['vamos', 'a'],
    ['voy', 'a'],
  ],
  refusing: [],
  underWay: [],
  inner: wordSet('también ya además ahora'),
  isPromise: (lower) => /(?:[aei]r|[nl]dr|har)(?:é|emos)$/u.test(lower) && lower.length > 4,
  isPresent: (lower) => /^\p{L}{3,}(?:o|[aei]mos)$/u.test(lower),
  idle: wordSet(
    'ver ser estar tener haber saber querer poder decir creer pensar sentir seguir morir vivir veré veremos seré seremos estaré estaremos tendré tendremos habré habremos sabré sabremos querré querremos podré podremos diré diremos creeré creeremos pensaré pensaremos seguiré seguiremos viviremos moriremos sentiré esperaré recordaré recordaremos olvidaré olvidaremos veo creo pienso digo tengo quiero puedo estoy siento espero vemos creemos pensamos decimos tenemos queremos podemos estamos somos sabemos seguimos solo como bueno luego cuando cuanto mucho poco todo nuevo mismo',
  ),
  lofty: wordSet(
    'continuar luchar trabajar defender apoyar hacer garantizar proteger mantener dar seguir continuaré continuaremos lucharé lucharemos trabajaré trabajaremos defenderé defenderemos apoyaremos haremos haré garantizaremos protegeremos mantendremos daremos permitiremos toleraremos aceptaremos descansaré descansaremos cansaremos rendiremos ganaremos saldremos llegaremos',
  ),
  selfForms,
  toSelf: wordSet('nos me'),
  ours: wordSet('mi nuestro nuestra'),
};
