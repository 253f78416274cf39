import { plainQuoteMarks } from '../alike-punctuation.ts';

/** How punctuation is written varies between versions of one text, and says nothing. */
const plain: { readonly [character: string]: string } = {
  ...plainQuoteMarks,
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\n': ' ',
};

/** A text with its punctuation and white space written plainly: curly marks straight, dashes short, spaces single. */
export function plainly(text: string): string {
  let out = '';
  for (const character of text) out += plain[character] ?? character;
  return out
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '');
}

/**
 * How many code units after (or before) a place say the wanted punctuation, however it is written.
 *
 * @param wanted what stood there in the old text, with no word in it
 */
export function lengthOfSame(text: string, from: number, wanted: string, direction: 1 | -1): number {
  let rest = plainly(wanted);
  let taken = 0;
  while (rest !== '') {
    const at = direction === 1 ? from + taken : from - taken - 1;
    const character = text.charAt(at);
    const said = character === '' ? '' : (plain[character] ?? character);
    if (said === '') break;
    if (direction === 1 ? rest.startsWith(said) : rest.endsWith(said)) {
      rest = direction === 1 ? rest.slice(said.length) : rest.slice(0, -said.length);
    } else if (said === ' ' && taken > 0) {
      // A space more than before, as French and tidied texts have beside their marks.
    } else if (rest.startsWith(' ') && direction === 1) {
      rest = rest.slice(1);
      continue;
    } else if (rest.endsWith(' ') && direction === -1) {
      rest = rest.slice(0, -1);
      continue;
    } else break;
    taken += 1;
  }
  while (taken > 0 && /\s/.test(text.charAt(direction === 1 ? from + taken - 1 : from - taken))) taken -= 1;
  return taken;
}
