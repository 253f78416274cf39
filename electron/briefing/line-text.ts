import type { FactBody } from '../contract/facts.ts';

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
      // A currency's sign stands before its number, `$45 million`; a unit in words follows it.
      return /^\p{L}*\p{Sc}$/u.test(body.unit ?? '')
        ? `${body.unit}${body.value}`
        : [body.value, body.unit].filter(Boolean).join(' ');
    case 'quote':
      return body.text.replace(/\n\n["“”„«'‘]\s*/gu, '\n\n');
    default:
      return capitalised(body.text);
  }
}

/** Names such as iPhone and eBay keep their small letter. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}
