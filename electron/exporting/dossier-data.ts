import { writeNote } from '../briefing/note-text/write-note.ts';
import type { DossierDocument } from '../contract/exports.ts';

/**
 * A dossier as JSON for other programs: its articles with their facts, who is who over all of them, and each matter with
 * what every article says of it. Offsets are JavaScript slice offsets, UTF-16 code units of the article's text.
 */
export function dossierJson({ briefing, articles, people, matters }: DossierDocument): string {
  const { articleId: id, title, marking, preparedFor, preparedBy, preparedOn, embargo, hidden } = briefing;
  const data = {
    format: 'readout-dossier',
    version: 1,
    offsetUnit: 'utf16',
    marking,
    preparedFor,
    preparedBy,
    preparedOn,
    embargo,
    dossier: { id, title },
    articles: articles.map(({ facts, dated: _dated, ...article }) => ({
      ...article,
      facts: facts.map(({ body, ...rest }) => ({ ...body, ...rest })),
    })),
    people,
    matters,
    /** Lines that are hidden in the briefings and so are not among the facts. */
    hidden,
    notes: briefing.sections
      .flatMap(({ items }) => items)
      .filter((item) => item.kind === 'note')
      .map(({ id: noteId, text, blocks = [], cites }) => ({ id: noteId, text, markdown: writeNote(blocks), cites })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
