/** Every mark of quotation, and the plain one that it is alike with: which of them a text uses says nothing. */
export const plainQuoteMarks: { readonly [character: string]: string } = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '❝': '"',
  '❞': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  ʼ: "'",
  '＇': "'",
};

const marks = new RegExp(`[${Object.keys(plainQuoteMarks).join('')}]`, 'gu');

/** A text with every mark of quotation written plainly; nothing else changes. */
export function withPlainQuoteMarks(text: string): string {
  return text.replace(marks, (mark) => plainQuoteMarks[mark] ?? mark);
}
