import type { FactBody, Figure } from '../contract/facts.ts';

/**
 * The words that stand for a fact. A clause of the source begins with a capital letter here, as a line of its own does; a
 * quotation's later paragraphs lose the mark that reopens them, since the whole stands inside one pair.
 */
export function lineText(body: FactBody): string {
  switch (body.kind) {
    case 'person':
    case 'organisation':
    case 'place':
      return body.name;
    case 'date':
      return body.wording;
    case 'figure':
      return figureWords(body);
    case 'quote':
      return body.text.replace(/\n\n["“”„«'‘]\s*/gu, '\n\n');
    default:
      return capitalised(body.text);
  }
}

/** A clause as a line of its own. Names such as iPhone and eBay keep their small letter. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/**
 * A currency's sign stands before its number, `$45 million`; a unit in words follows it, in Spanish with `de` where the
 * number ends in a noun, `20 millones de euros`.
 */
function figureWords({ value, unit }: Figure): string {
  if (unit === undefined || unit === '') return value;
  if (/^\p{L}*\p{Sc}$/u.test(unit)) return `${unit}${value}`;
  const endsInNoun = /(?:millones|billones|trillones|illón)$/u.test(value);
  return endsInNoun && /^\p{L}/u.test(unit) ? `${value} de ${unit}` : `${value} ${unit}`;
}
