import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { lineText } from '../../electron/briefing/line-text.ts';
import { plainNote } from '../../electron/briefing/note-text/plain-note.ts';
import { readNote } from '../../electron/briefing/note-text/read-note.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import {
  type AnchorVerdict,
  anchorVerdicts,
  type CarriedPassage,
  type CarriedReport,
} from '../../electron/contract/carried-marks.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';

/** A mark, note or line that does not simply stand where it stood. */
export interface Entry {
  readonly kind: 'note' | 'line';
  readonly id: string;
  readonly verdict: AnchorVerdict;
  /** What the note or the line says; empty for a bare mark. */
  readonly words: string;
  readonly note?: Annotation | undefined;
  readonly passages: readonly CarriedPassage[];
}

/** How much of a note is shown, in columns. */
const longest = 120;

/** The entries of a report: those that wait for a word first, then those that moved; each in the order of the text. */
export function entriesOf(report: CarriedReport, view: ArticleView, notes: readonly Annotation[]): Entry[] {
  const marks = report.notes.flatMap(({ noteId, verdict, passage }): Entry[] => {
    const note = notes.find(({ id }) => id === noteId);
    if (note === undefined || verdict === 'exact') return [];
    const words = clipText(oneLine(plainNote(readNote(note.text))), longest);
    return [{ kind: 'note', id: noteId, verdict, words, note, passages: passage ? [passage] : [] }];
  });
  const lines = report.notInPlace.flatMap(({ factId, verdict, passages }): Entry[] => {
    const fact = view.facts.find(({ id }) => id === factId);
    return fact === undefined ? [] : [{ kind: 'line', id: factId, verdict, words: lineText(fact.body), passages }];
  });
  const rank = ({ verdict }: Entry) => -anchorVerdicts.indexOf(verdict);
  const urgency = (entry: Entry) => (entry.verdict === 'moved' ? 1 : 0);
  return [...marks, ...lines].sort((one, other) => urgency(one) - urgency(other) || rank(other) - rank(one));
}
