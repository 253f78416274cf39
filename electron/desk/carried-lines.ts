import type { Revision } from '../contract/articles.ts';
import type { AnchorVerdict, CarriedLine, CarriedPassage, VerdictCounts } from '../contract/carried-marks.ts';
import type { Fact } from '../contract/facts.ts';
import { listMovedSpans } from '../storage/carried-spans.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { getRevision } from '../storage/revisions.ts';
import { carrySpans, countVerdicts } from './carry-passages.ts';

/**
 * What became of an article's visible lines in the version that it shows: those that rest on it, those of them that moved
 * on the way and that nobody has confirmed, and those that stayed behind since something about their words differs.
 *
 * @param facts of the article, in the order of the briefing
 */
export function carriedLines(
  db: ReadableDb,
  into: Revision,
  facts: readonly Fact[],
): { readonly counts: VerdictCounts; readonly notInPlace: CarriedLine[] } {
  const visible = facts.filter(({ hidden, evidence }) => !hidden && evidence.spans.length > 0);
  const moved = movedPassages(db, into.articleId);
  const behind = passagesBehind(db, into, visible);
  const lines = visible.map(({ id }): CarriedLine => {
    const passages = behind.get(id) ?? moved.get(id) ?? [];
    return { factId: id, verdict: verdictOf(passages), passages };
  });
  return { counts: countVerdicts(lines), notInPlace: lines.filter(({ verdict }) => verdict !== 'exact') };
}

function movedPassages(db: ReadableDb, articleId: string): ReadonlyMap<string, CarriedPassage[]> {
  const byFact = new Map<string, CarriedPassage[]>();
  for (const { factId, quote, now, before } of listMovedSpans(db, articleId)) {
    const { revisionId, start, end } = before ?? { revisionId: '', ...now };
    const passage: CarriedPassage = { verdict: 'moved', wasIn: revisionId, was: { start, end }, quote, now };
    byFact.set(factId, [...(byFact.get(factId) ?? []), passage]);
  }
  return byFact;
}

/** The passages of lines that belong to another version. */
function passagesBehind(db: ReadableDb, into: Revision, facts: readonly Fact[]): ReadonlyMap<string, CarriedPassage[]> {
  const byFact = new Map<string, CarriedPassage[]>();
  const behind = facts.filter(({ revisionId }) => revisionId !== into.id);
  for (const home of new Set(behind.map(({ revisionId }) => revisionId))) {
    const here = behind.filter(({ revisionId }) => revisionId === home);
    const spans = here.flatMap(({ id, evidence }) => evidence.spans.map((span) => ({ id, span })));
    const passages = carrySpans(
      getRevision(db, home),
      into,
      spans.map(({ span }) => span),
    );
    spans.forEach(({ id }, at) => {
      const passage = passages[at];
      if (passage) byFact.set(id, [...(byFact.get(id) ?? []), passage]);
    });
  }
  return byFact;
}

/** A line is lost where none of its passages is left, and changed where some are, but not all as they were. */
function verdictOf(passages: readonly CarriedPassage[]): AnchorVerdict {
  if (passages.length === 0) return 'exact';
  if (passages.every(({ verdict }) => verdict === 'orphan')) return 'orphan';
  if (passages.some(({ verdict }) => verdict === 'orphan' || verdict === 'changed')) return 'changed';
  return passages.some(({ verdict }) => verdict === 'moved') ? 'moved' : 'exact';
}
