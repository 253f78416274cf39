import { textOfHtml } from '../html-remains.ts';

/** Characters that turn the direction of what follows, or cannot be seen, as they are taken out of articles too. */
const hidden = /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Whether a text holds characters that turn the direction of what follows, or cannot be seen. */
export function holdsHidden(value: string): boolean {
  return value.search(hidden) >= 0;
}

/** A text of a file without characters that steer a screen or a terminal; line ends as everywhere here. */
export function cleanText(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(hidden, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, ' ')
  );
}

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  euro: '€',
  pound: '£',
  deg: '°',
  ordf: 'ª',
  ordm: 'º',
  middot: '·',
  bull: '•',
  szlig: 'ß',
};
/** Signs that HTML puts on a letter, by the name that ends the letter's. */
const signs: { readonly [name: string]: string } = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
};
const lastCodePoint = 0x10ffff;

/** What a reference of HTML, written between `&` and `;`, stands for; itself where it is none that is known. */
function characterOf(whole: string, name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number) {
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
  }
  const sign = Object.hasOwn(signs, name.slice(1)) ? signs[name.slice(1)] : undefined;
  if (sign !== undefined) return `${name[0]}${sign}`.normalize('NFC');
  return (Object.hasOwn(entities, name) ? entities[name] : undefined) ?? whole;
}

/** The words of a body in HTML; its markup is taken away, whatever it was to do. */
export function wordsOfHtml(html: string): string {
  const lines = html.replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/blockquote)\b[^>]{0,200}>/gi, '\n');
  return textOfHtml(lines)
    .replace(/&(#?[a-z0-9]{2,8});/gi, characterOf)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
