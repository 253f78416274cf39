import type { PrintableAnnotation } from '../contract/annotations.ts';
import type { ArticleView } from '../contract/articles.ts';
import type { DatedLine, ExportDocument, ExportedFact, SourceSentence } from '../contract/exports.ts';
import type { Fact } from '../contract/facts.ts';
import type { BriefingLine } from './briefing-line.ts';
import { briefingView } from './briefing-view.ts';
import { type PageOptions, printableBriefing } from './printable-briefing.ts';
import { whenOf } from './sections.ts';

/**
 * All that is exported of an article: its visible lines, the sentences they rest on, and the notes that their author has
 * made printable. No argument has a field that could hold a private note.
 */
export function exportDocument(
  view: ArticleView,
  annotations: readonly PrintableAnnotation[],
  options: PageOptions,
): ExportDocument {
  const briefing = briefingView(view, options);
  const lines = briefing.sections.flatMap(({ section, lines }) => (section === 'earlier' ? [] : lines));
  const visible = view.facts.filter((fact) => !fact.hidden);
  return {
    briefing: printableBriefing(view, annotations, options),
    text: view.revision.text,
    facts: visible.map(exportedFact),
    dated: datedLines(lines),
    sources: sourcesOf(view, visible),
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

function sourcesOf({ revision, sentences }: ArticleView, facts: readonly Fact[]): SourceSentence[] {
  const spans = facts.flatMap(({ evidence, unverified }) => (unverified ? [] : evidence.spans));
  return sentences.flatMap(({ start, end }) => {
    if (!spans.some((span) => span.start < end && start < span.end)) return [];
    const paragraph = revision.blocks.findIndex((block) => block.start <= start && end <= block.end) + 1;
    return paragraph > 0 ? [{ paragraph, text: revision.text.slice(start, end) }] : [];
  });
}
