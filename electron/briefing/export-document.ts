import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { DatedLine, ExportDocument, ExportedFact } from '../contract/exports.ts';
import type { Fact } from '../contract/facts.ts';
import type { BriefingLine } from './briefing-line.ts';
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
  const briefing = briefingView(view, options);
  const lines = briefing.sections.flatMap(({ section, lines }) => (section === 'earlier' ? [] : lines));
  const visible = view.facts.filter((fact) => !fact.hidden);
  return {
    briefing: fullBriefing(view, annotations, options),
    address: view.revision.address,
    text: view.revision.text,
    facts: visible.map(exportedFact),
    dated: datedLines(lines),
    annotations: exported,
  };
}

function exportedFact({ id, body, evidence, paragraphs, changedByHand, progress, unverified }: Fact): ExportedFact {
  const { spans, confidence, reason, drafter } = evidence;
  const said = { id, body, confidence, reason, drafter, changedByHand, progress };
  // Its places count in another version of the text.
  return unverified ? { ...said, spans: [], paragraphs: [], unverified } : { ...said, spans, paragraphs };
}

/** Undertakings with a due date and what lies ahead, each once, in the order of the briefing. */
function datedLines(lines: readonly BriefingLine[]): DatedLine[] {
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
