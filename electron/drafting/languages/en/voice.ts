import type { VoiceWords } from '../voice.ts';
import { wordSet } from '../words.ts';

const who = ['i', 'we'];
const both = (...behind: string[]) => who.map((pronoun) => [pronoun, ...behind]);
const joined = (ending: string, ...behind: string[]) => who.map((pronoun) => [`${pronoun}’${ending}`, ...behind]);
const be = [['i’m'], ['we’re'], ['i', 'am'], ['we', 'are']];

export const voice: VoiceWords = {
  promising: [...both('will'), ...both('shall'), ...joined('ll'), ...be.map((words) => [...words, 'going', 'to'])],
  refusing: [
    ...both('won’t'),
    ...both('will', 'not'),
    ...both('shall', 'not'),
    ...joined('ll', 'not'),
    ...be.map((words) => [...words, 'not', 'going', 'to']),
  ],
  underWay: be,
  inner: wordSet(
    'also now still then soon first just all both each never personally certainly definitely gladly again',
  ),
  isPromise: () => false,
  isPresent: () => false,
  idle: wordSet(
    'be have see know think feel want need like love try hope find get understand believe remember forget miss say tell admit explain happen become stay remain wonder expect suppose mean agree disagree live die wait talk look listen leave let come being having seeing thinking feeling hoping trying looking talking waiting getting living saying telling wondering expecting going doing asking',
  ),
  lofty: wordSet(
    'continue work fight keep stand defend support make take look ensure protect do give show win go always never rest strive seek move put use bring turn meet hold accept tolerate allow lose stop hear face respect follow',
  ),
  selfForms: wordSet(''),
  toSelf: wordSet('us me'),
  ours: wordSet('my our'),
};
