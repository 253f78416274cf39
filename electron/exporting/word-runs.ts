import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { textDirection } from '../briefing/text-direction.ts';

/** What stands beside a line, in grey. */
export function quiet(text: string): TextRun {
  return new TextRun({ text, color: '666666' });
}

/** A text on one line. XML has no place for control characters and lone surrogates, which would make the file unreadable. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

/**
 * Words of the source, in their language and set in the direction of their first letter.
 *
 * @param language BCP 47
 * @param before stands before them in grey, and `beside` behind them
 */
export function sourceParagraph(
  text: string,
  language: string,
  {
    before = '',
    beside = '',
    ...options
  }: IParagraphOptions & { readonly before?: string; readonly beside?: string } = {},
): Paragraph {
  const isRightToLeft = textDirection(text) === 'rtl';
  const run = new TextRun({
    text: oneLine(text),
    rightToLeft: isRightToLeft,
    language: isRightToLeft ? { bidirectional: language } : { value: language },
  });
  return new Paragraph({
    ...options,
    bidirectional: isRightToLeft,
    children: [...(before === '' ? [] : [quiet(before)]), run, ...(beside === '' ? [] : [quiet(beside)])],
  });
}
