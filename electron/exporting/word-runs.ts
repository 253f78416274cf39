import { TextRun } from 'docx';

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
