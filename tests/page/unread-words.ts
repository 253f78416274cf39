import type { PdfText } from './pdf-text.ts';

export const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
export const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Words of one direction and single signs: what a reader of the PDF finds in one piece, wherever lines break. */
const pieces = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\p{Default_Ignorable_Code_Point}]/gu;

/** The words of a paragraph or heading, and the way they are read. */
export interface ShownWords {
  readonly text: string;
  readonly direction: string;
}

/** Paragraphs of the page whose words are not in the PDF as it is read through ActualText. */
export function unread(words: readonly ShownWords[], { pieces: drawn }: PdfText): string[] {
  const bare = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '').toUpperCase();
  const all = bare(drawn.join(''));
  return words.flatMap(({ text, direction }) => {
    // Runs of either direction are drawn from the left, so the words of a mixed line stand in another order.
    const isMixed = direction === 'rtl' || rightToLeft.test(text) || pictures.test(text);
    if (!isMixed) return stands(bare(text), all) ? [] : [text];
    const wanted = (text.match(pieces) ?? []).map(bare);
    return wanted.every((piece) => standsInParts(piece, all)) ? [] : [text];
  });
}

/** A line that runs from one column into the next is drawn in two goes. */
function stands(text: string, all: string): boolean {
  if (all.includes(text)) return true;
  let parted = text.length;
  while (parted > 0 && !all.includes(text.slice(0, parted))) parted -= 1;
  return parted >= 8 && all.includes(text.slice(parted));
}

/** A word that is parted at the ends of lines, with words of the other direction drawn between its parts. */
function standsInParts(word: string, all: string): boolean {
  const mostParts = 1 + Math.ceil(word.length / 6);
  let rest = word;
  for (let part = 0; part < mostParts && rest !== ''; part += 1) {
    let length = rest.length;
    while (length > 0 && !all.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return rest === '';
}
