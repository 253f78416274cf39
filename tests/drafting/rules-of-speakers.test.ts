import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const quotesOf = (text: string, language: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'quote').map(
    (fact) => [fact.text, fact.speaker] as const,
  );

describe('speech behind dashes, and what only looks like it', () => {
  it('items of a list are no dialogue', () => {
    const text =
      'Los ministros se vieron en Soria y hablaron del agua. En ese marco:\n\n— Acordaron abrir un canal nuevo.\n\n— Pidieron más barcos a la costa.';
    expect(quotesOf(text, 'es')).toEqual([]);
  });

  it('two who speak in turn, one of them told by a clause', () => {
    const text =
      'Ana Ruiz abrió la puerta.\n\n—¿Y no tiene frío en esta casa?\n\n—El frío es de los otros —respondió Ruiz—.\n\n—Usted vive sola desde hace años.\n\n—Vivo con el mar, que no es poco.';
    expect(quotesOf(text, 'es')).toEqual([
      ['¿Y no tiene frío en esta casa?', undefined],
      ['El frío es de los otros', 'Ana Ruiz'],
      ['Usted vive sola desde hace años.', undefined],
      ['Vivo con el mar, que no es poco.', 'Ana Ruiz'],
    ]);
  });

  it('the one of whom the paragraph above speaks answers', () => {
    const text =
      'Ana Ruiz recibe en su taller.\n\n—¿Se ve lejos de aquí?\n\n—Me veo con mis barcos —tercia—. Y con mis redes.';
    expect(quotesOf(text, 'es')[1]).toEqual(['Me veo con mis barcos Y con mis redes.', 'Ana Ruiz']);
  });
});

describe('whose words they are, by what stands around them', () => {
  it.each([
    [
      'es',
      'a title between the comma and the name',
      'El ministro, Luis Rey, anunció una ley.\n\nEl partido votó en contra. Su vocero, el senador Iván Tapia, advirtió que habrá juicio. “Nos apagaron la luz”, ironizó.',
      [['Nos apagaron la luz', 'Iván Tapia']],
    ],
    [
      'es',
      'a noun that no table has, then the name',
      '“El faro no da luz”, dijo el torrero mayor, don Luis Rey. “Da pena verlo así”.',
      [['El faro no da luz Da pena verlo así', 'Luis Rey']],
    ],
    [
      'es',
      'a verb with its pronoun',
      'Luis Tapia pidió el texto. «Lo supimos por la radio», se enfurruñó Tapia.',
      [['Lo supimos por la radio', 'Luis Tapia']],
    ],
    [
      'es',
      'a noun that stands for the office',
      'La secretaria de Pesca, Ana Ruiz, habló en Soria. “Son muchos barcos”, precisó la funcionaria.',
      [['Son muchos barcos', 'Ana Ruiz']],
    ],
    [
      'es',
      'an announcement without its subject',
      'La ministra Ana Ruiz llegó a Soria. Allí anunció que habrá agua «antes del domingo que viene».',
      [['antes del domingo que viene', 'Ana Ruiz']],
    ],
    [
      'es',
      'a circumstance before a verb without its subject',
      'La ministra Ana Ruiz llegó a Soria. A la salida de la lonja, sostuvo que el acuerdo “ayuda a los dos puertos”.',
      [['ayuda a los dos puertos', 'Ana Ruiz']],
    ],
    [
      'en',
      'the plain owner of a group',
      "The rain fell all day. Ruth Bell of the anglers' group Quiet Lent said: “At least they wrote it down.”",
      [['At least they wrote it down.', 'Ruth Bell']],
    ],
    [
      'en',
      'somebody who did the same',
      'Ruth Bell is a nurse. Tom Roe was born at dawn. His grandmother cried, and so did Bell.\n\n“That is number nine,” she said.',
      [['That is number nine', 'Ruth Bell']],
    ],
    [
      'en',
      'a title behind the comma of an opening',
      'Minister Ann Lee spoke first. The president of the lock keepers, Mr. Tom Bell, thanked everybody. “My boat is a statue,” he said.',
      [['My boat is a statue', 'Tom Bell']],
    ],
  ])('%s: %s', (language, _what, text, quotes) => {
    expect(quotesOf(text, language)).toEqual(quotes);
  });
});

describe('headlines with a name and a colon', () => {
  const body =
    '\n\nThe mayor of Lent defends the ferry and says that there will be more boats “if the river lets us”\n\nBy Iris Cole\n\nAnn Roe, who grew up on the ferry, receives us in an office without a window, and she does not look at the clock at all.';

  it('are quotations of somebody whom the text names, and lend their name to the standfirst', () => {
    expect(quotesOf(`Ann Roe: “The river has promised us nothing”${body}`, 'en')).toEqual([
      ['The river has promised us nothing', 'Ann Roe'],
      ['if the river lets us', 'Ann Roe'],
    ]);
  });

  it('but not twice where the text has the words, nor of a rubric', () => {
    const again = ' “The river has promised us nothing,” she says.';
    const words = 'The river has promised us nothing';
    expect(quotesOf(`Ann Roe: “${words}”${body}${again}`, 'en').filter(([text]) => text === words)).toHaveLength(1);
    expect(quotesOf(`Ferries: “${words}”${body}`, 'en').map(([text]) => text)).not.toContain(words);
  });
});
