import { writeNote } from '../briefing/note-text/write-note.ts';
import type { ExportDocument } from '../contract/exports.ts';

/**
 * A briefing as JSON for other programs. Offsets are JavaScript slice offsets, UTF-16 code units of `article.text`, as
 * `offsetUnit` says.
 */
export function toJson({ briefing, address, text, facts }: ExportDocument): string {
  const { marking, preparedFor, preparedBy, preparedOn, embargo, title, titleIsOurs, place, date, language, source } =
    briefing;
  const data = {
    format: 'readout-briefing',
    version: 1,
    offsetUnit: 'utf16',
    marking,
    preparedFor,
    preparedBy,
    preparedOn,
    embargo,
    article: { id: briefing.articleId, title, titleIsOurs, place, date, language, source, address, text },
    facts: facts.map(({ body, ...rest }) => ({ ...body, ...rest })),
    /** Lines that are hidden in the briefing and so are not among the facts. */
    hidden: briefing.hidden,
    notes: briefing.sections
      .flatMap(({ items }) => items)
      .filter((item) => item.kind === 'note')
      .map((item) => ({
        id: item.id,
        text: item.text,
        markdown: writeNote(item.blocks ?? []),
        paragraphs: item.paragraphs,
      })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
