import { findPassage } from '../../electron/article/selectors.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { AnchorVerdict, CarriedReport } from '../../electron/contract/carried-marks.ts';
import type { DeskTab, SidePaneName } from '../../electron/contract/desk-state.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import type { Span } from '../../electron/contract/text.ts';
import type { Session } from '../desk/session.ts';

/** Where a note's passage stands in the version that is on the screen. */
export interface PassageHere {
  /** Null where it stands nowhere, or where that is not known yet. */
  readonly span: Span | null;
  readonly verdict: AnchorVerdict;
}

/**
 * Finds a note's passage in a version: in its own by its selectors, in another one only where the main process says, since
 * the words alone could stand elsewhere by chance. Null for a note about something else than a passage or a paragraph.
 *
 * @param report of the version in `view`; null while there is none
 */
export function passageHere(view: ArticleView, note: Annotation, report: CarriedReport | null): PassageHere | null {
  const { target } = note;
  if (note.articleId !== view.id || (target.kind !== 'passage' && target.kind !== 'paragraph')) return null;
  const carried = report?.revisionId === view.revision.id ? carriedOf(report).get(note.id) : undefined;
  if (carried) return { span: carried.passage?.now ?? null, verdict: carried.verdict };
  if (note.revisionId !== view.revision.id) return { span: null, verdict: 'exact' };
  const span =
    target.kind === 'passage'
      ? findPassage(view.revision.text, target.selectors)
      : (view.revision.blocks[target.number - 1] ?? null);
  return { span, verdict: span === null ? 'orphan' : 'exact' };
}

const carriedBy = new WeakMap<CarriedReport, ReadonlyMap<string, CarriedReport['notes'][number]>>();

/** What a report says of each note, by its id. */
function carriedOf(report: CarriedReport): ReadonlyMap<string, CarriedReport['notes'][number]> {
  const known = carriedBy.get(report) ?? new Map(report.notes.map((note) => [note.noteId, note]));
  carriedBy.set(report, known);
  return known;
}

/** Whether something of an article belongs to another version than the one that it shows. */
export function needsReport(view: ArticleView, notes: readonly Annotation[]): boolean {
  return (
    view.revision.ordinal > 1 ||
    view.facts.some(({ revisionId }) => revisionId !== view.revision.id) ||
    notes.some((note) => note.articleId === view.id && !isAtHome(view, note))
  );
}

/** Whether a note was made on the version that is shown; a passage that another program marked has its words there too. */
function isAtHome({ revision }: ArticleView, { revisionId, target }: Annotation): boolean {
  if (revisionId !== revision.id) return false;
  if (target.kind !== 'passage') return true;
  const { position, quote } = target.selectors;
  return revision.text.slice(position.start, position.end) === quote.exact;
}

/** How many marks and lines wait for their user's word. */
export function waitingIn(report: CarriedReport | null): number {
  if (report === null) return 0;
  const { marks, lines } = report;
  return marks.changed + marks.orphan + lines.changed + lines.orphan;
}

/** Whether there is something to say of versions beside the article. */
export function hasChanges({ article, carried }: Session): boolean {
  return article !== null && (article.revision.ordinal > 1 || carried !== null);
}

/** Which pane stands beside the view: the source never beside the article itself, the changes only where there are any. */
export function sidePaneShown(tab: DeskTab, chosen: SidePaneName, versioned: boolean): SidePaneName {
  if (chosen === 'changes') return versioned ? 'changes' : tab === 'read' ? 'notes' : 'source';
  return tab === 'read' ? 'notes' : chosen;
}
