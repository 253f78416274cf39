import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { DatedLine, ExportDocument, ExportedFact } from '../contract/exports.ts';
import type { Fact } from '../contract/facts.ts';
import { briefingView } from './briefing-view.ts';
import { fullBriefing } from './full-briefing.ts';
import type { PageOptions } from './printable-briefing.ts';
import { whenOf } from './sections.ts';

/**
 * All that is exported of an article: the full briefing, its visible facts, its dates, and the notes that their author
 * has made printable. No argument has a field that could hold a private note.
 *
 * @param exported the printable notes again, whole, for the formats that hold nothing else
 */
export function exportDocument(
  view: ArticleView,
  annotations: readonly PrintableAnnotation[],
  options: PageOptions,
  exported: readonly ExportedAnnotation[] = [],
): ExportDocument {
  const visible = view.facts.filter((fact) => !fact.hidden);
  return {
    briefing: fullBriefing(view, annotations, options),
    address: view.revision.address,
    text: view.revision.text,
    facts: visible.map(exportedFact),
    dated: datedLines(view, options),
    annotations: exported,
  };
}

/** A fact as other programs read it. */
export function exportedFact({
  id,
  body,
  evidence,
  paragraphs,
  changedByHand,
  progress,
  unverified,
}: Fact): ExportedFact {
  const { spans, confidence, reason, drafter } = evidence;
  const said = { id, body, confidence, reason, drafter, changedByHand, progress };
  // Its places count in another version of the text.
  return unverified ? { ...said, spans: [], paragraphs: [], unverified } : { ...said, spans, paragraphs };
}

/** Undertakings with a due date and what lies ahead, each once, in the order of the briefing. */
export function datedLines(view: ArticleView, options: PageOptions): DatedLine[] {
  const { sections } = briefingView(view, options);
  const lines = sections.flatMap(({ section, lines: own }) => (section === 'earlier' ? [] : own));
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const { fact, text, detail, firmness, progress, paragraphs } = line;
    const when = whenOf(fact.body);
    if (!when || seen.has(fact.id)) return [];
    seen.add(fact.id);
    const { iso, wording, certainty } = when;
    return [{ id: fact.id, text, detail, iso, wording, certainty, firmness, progress, paragraphs }];
  });
}
