import { expect, test } from 'vitest';
import { decodeText } from '../../electron/importing/decode-text.ts';

const words = {
  'windows-1252':
    'El Congreso aprobó ayer la ley — “un éxito”, según la ministra Núñez — y el año próximo se aplicará.',
  'iso-8859-15': 'Le coût de l’œuvre, fixé à 40 € par élève, sera révisé dès l’été à Orléans et à Nîmes.'.replaceAll(
    '’',
    "'",
  ),
  'iso-8859-2': 'Sąd Najwyższy ogłosił wczoraj, że zażalenie na postępowanie w tej sprawie będzie rozpatrzone w środę.',
  'windows-1250': 'Předseda vlády řekl, že příští týden přijede do Žďáru a do Plzně; „zůstaneme, řekl, ještě dýl“.',
  'windows-1251': 'Министр заявил, что соглашение о портах будет подписано в среду, а проверка начнётся осенью.',
  'koi8-r': 'Министр заявил, что соглашение о портах будет подписано в среду, а проверка начнётся осенью.',
  'windows-1253': 'Ο υπουργός δήλωσε ότι η συμφωνία για τα λιμάνια θα υπογραφεί την Τετάρτη στην Αθήνα.',
  'windows-1254':
    'Bakan, limanlarla ilgili anlaşmanın çarşamba günü imzalanacağını ve görüşmelerin süreceğini söyledi.',
} as const;

/** The bytes of a text in an encoding of one byte a letter, by asking the decoder what each byte stands for. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  // Node's decoder takes the controls of Latin 1 for what Windows has there.
  for (const [sign, byte] of [
    ['“', 0x93],
    ['”', 0x94],
    ['—', 0x97],
    ['„', 0x84],
    ['’', 0x92],
  ] as const) {
    if (!bytes.has(sign)) bytes.set(sign, byte);
  }
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0x3f);
}

test.each(Object.entries(words))('a text in %s is told from the others by its letters', (encoding, text) => {
  const found = decodeText(encoded(text, encoding));
  expect(found?.text).toBe(text);
});

test('what is declared goes before what is likely, and a mark before both', () => {
  const bytes = encoded('ž, š', 'iso-8859-2');
  expect(decodeText(bytes, 'iso-8859-2')).toEqual({ text: 'ž, š', encoding: 'iso-8859-2' });
  expect(decodeText(bytes, 'no-such-encoding')?.encoding).toBe('windows-1252');
  const marked = Buffer.from('\uFEFFž', 'utf8');
  expect(decodeText(marked, 'iso-8859-2')).toEqual({ text: 'ž', encoding: 'utf-8' });
  expect(decodeText(Buffer.from('año', 'utf8'), 'utf-16le')?.text).toBe('año');
});
