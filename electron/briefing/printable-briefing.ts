import { paragraphsOf } from '../article/paragraphs.ts';
import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import type { FullSection } from '../contract/full-briefing.ts';
import type { PageItem, PrintableBriefing } from '../contract/page.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import type { BriefingLine } from './briefing-line.ts';
import { type BriefingOptions, briefingView } from './briefing-view.ts';
import { datelineOf } from './dateline.ts';
import { printedNote } from './note-text/printed-note.ts';
import { shownSections, withChoices } from './page-arrangement.ts';
import { isPrinted } from './sections.ts';

/** What wording a page depends on beside its article. */
export interface PageOptions extends BriefingOptions {
  /** What a person has chosen for the page; absent where there is nobody, as for a file that is not stored. */
  readonly setup?: PageSetup | undefined;
}

const nothingChosen: PageSetup = { lines: [] };

/**
 * What the page chooses from: the visible lines of the briefing's printed sections in their order, then the notes that
 * their author has made printable. Neither argument has a field that could hold a private note.
 */
export function printableBriefing(
  view: ArticleView,
  annotations: readonly PrintableAnnotation[],
  options: PageOptions,
): PrintableBriefing {
  const { revision } = view;
  const { day, setup = nothingChosen } = options;
  const briefing = briefingView(view, options);
  const lines = briefing.sections.flatMap(({ section, lines }) =>
    isPrinted(section) ? lines.map((line) => itemOf(line, section)) : [],
  );
  return {
    articleId: view.id,
    title: revision.title,
    titleIsOurs: revision.titleIsOurs,
    place: revision.place,
    date: revision.date,
    dateline: datelineOf(revision, options.language),
    language: revision.language,
    interfaceLanguage: options.language,
    author: revision.author,
    source: revision.source,
    marking: setup.marking,
    preparedFor: setup.preparedFor,
    preparedBy: setup.preparedBy,
    preparedOn: setup.preparedOn ?? (setup.preparedFor || setup.preparedBy ? day : undefined),
    embargo: setup.embargo,
    sections: shownSections(setup),
    paragraphCount: revision.blocks.length,
    bottomLine: briefing.bottomLine && itemOf(briefing.bottomLine, 'keyPoints'),
    items: withChoices([...lines, ...notesOf(view, annotations)], setup),
  };
}

/** A line of the briefing as a line of a printed section. */
export function itemOf<Section extends FullSection>(
  line: BriefingLine,
  section: Section,
): Omit<PageItem, 'section'> & { readonly section: Section } {
  return {
    id: line.key,
    section,
    kind: line.fact.body.kind,
    text: line.text,
    detail: line.detail,
    when: line.when,
    firmness: line.firmness,
    progress: line.progress,
    certainty: line.certainty,
    paragraphs: line.paragraphs,
    drafter: line.drafter,
    check: line.check,
    ...(line.unverified ? { unverified: true } : {}),
    verbatim: line.verbatim,
  };
}

/** Bare marks have no words of their own and so no line. */
function notesOf(view: ArticleView, annotations: readonly PrintableAnnotation[]): PageItem[] {
  return annotations
    .filter((note) => note.articleId === view.id && note.text.trim() !== '')
    .map((note) => ({ note, paragraphs: paragraphsOfNote(view, note) }))
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0) || a.note.createdAt - b.note.createdAt)
    .map(({ note, paragraphs }) => ({
      id: note.id,
      section: 'notes',
      kind: 'note',
      ...printedNote(note, annotations),
      paragraphs,
      // A note is its author's, not the source's: the section says so, and the line needs no further mark.
      drafter: false,
      check: false,
      verbatim: false,
    }));
}

function paragraphsOfNote({ revision, facts }: ArticleView, { target }: PrintableAnnotation): readonly number[] {
  switch (target.kind) {
    case 'article':
      return [];
    case 'paragraph':
      return [target.number];
    case 'fact':
      return facts.find((fact) => fact.id === target.factId)?.paragraphs ?? [];
    case 'passage':
      return paragraphsOf([target.selectors.position], revision.blocks);
  }
}
