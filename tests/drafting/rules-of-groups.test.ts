import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `parties | what`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ parties, text: what }) => `${parties.join(', ')} | ${what}`,
  );

describe('of whom a group or a noun tells', () => {
  it.each([
    [
      'en',
      'IIT Bombay and Orrin University will open a laboratory. The partners have undertaken to publish all results.',
      ['IIT Bombay, Orrin University | open a laboratory', 'IIT Bombay, Orrin University | publish all results'],
    ],
    [
      'en',
      'Tennessee, Georgia and Alabama agreed to restore the line. The states will set up a joint authority.',
      ['Tennessee, Georgia, Alabama | restore the line', 'Tennessee, Georgia, Alabama | set up a joint authority'],
    ],
    [
      'es',
      'La asociación Mesa de la Ría ganó. El sindicato UGT perdió. La asociación vigilará cada camión.',
      ['Mesa de la Ría | vigilará cada camión'],
    ],
    [
      'es',
      'Ecuador desplegará 600 policías en la provincia del Carchi y Colombia pagará los pasos.',
      ['Ecuador | desplegará 600 policías en la provincia del Carchi', 'Colombia | pagará los pasos'],
    ],
    [
      'en',
      'A strike that threatened to shut the network is off. Orrin Bank kept the tram it had threatened to cancel.',
      [],
    ],
    ['en', 'England and Wales waited. Both companies will pay.', ['Both companies | pay']],
    ['en', 'Ann Roe threatened to sue Acme.', ['Ann Roe | sue Acme']],
  ] as const)('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('what a writer asks, where a sentence leads up to it', () => {
  it.each([
    [
      'en',
      'What ought to be done is simple. The Department for Education should pay for a telephone. And the ministers should publish their bill.',
      ['Department for Education | pay for a telephone', 'ministers | publish their bill'],
    ],
    ['en', 'The soup is simple. The Department for Education should pay for a telephone.', []],
    [
      'es',
      '¿Qué pido? Tres cosas. Que el Banco de España publique cada año el mapa. Y que Correos ofrezca una cuenta básica.',
      ['Banco de España | publique cada año el mapa', ' | ofrezca una cuenta básica'],
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('the answers of an interview whose questions alone are marked', () => {
  it('are of the person whom the writer talks to, not of the writer', () => {
    const article = [
      'Ann Roe has run the archive for a year. She talks to Tom Bell about mould.',
      'Q: You came from Oslo?',
      'I did, and I knew about the mould.',
      'Q: And the papers?',
      'We will move the old papers by Easter and we’ll hire eleven conservators.',
    ].join('\n\n');
    expect(told('en', article)).toEqual([
      'Ann Roe | move the old papers by Easter',
      'Ann Roe | hire eleven conservators',
    ]);
  });
});
