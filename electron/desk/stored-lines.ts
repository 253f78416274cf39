import { anchorAll } from '../article/anchoring/anchor-all.ts';
import { selectorsFor } from '../article/selectors.ts';
import type { StoredLine } from '../briefing/redraft.ts';
import type { Revision } from '../contract/articles.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { draftedBodies, listFacts } from '../storage/facts.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { getRevision } from '../storage/revisions.ts';
import type { DeskContext } from './context.ts';

/** A line of the library beside what drafting again must know of it. */
export interface LineOnDesk {
  readonly fact: Fact;
  readonly line: StoredLine;
}

/** An article's lines in the order of the briefing, with their passages as they stand in its present text. */
export function linesOnDesk(desk: DeskContext, revision: Revision): LineOnDesk[] {
  const { db } = desk;
  const drafted = draftedBodies(db, revision.articleId);
  const noted = notedFacts(desk, revision.articleId);
  // A pin or a short form stands by the words that it was given to.
  const chosen = new Set(pageSetupOf(db, revision.articleId).lines.map(({ lineId }) => lineId.replace(/:due$/, '')));
  const facts = listFacts(db, revision.articleId);
  const wholes = new Set(facts.flatMap(({ mergedInto }) => mergedInto ?? []));
  const carriers = carriersTo(db, revision, facts);
  return facts.map((fact) => {
    const carry: Carrier = carriers.get(fact.revisionId) ?? ((span) => span);
    const body = drafted.get(fact.id);
    const line: StoredLine = {
      id: fact.id,
      body: carriedBody(fact.body, carry),
      drafted: body && carriedBody(body, carry),
      evidence: fact.evidence,
      spans: carriedSpans(fact.evidence.spans, carry),
      touched: isTouched(fact) || noted.has(fact.id) || chosen.has(fact.id) || wholes.has(fact.id),
    };
    return { fact, line };
  });
}

/** Whether a hand has been on a line. */
export function isTouched(fact: Fact): boolean {
  return (
    fact.origin === 'hand' ||
    fact.changedByHand ||
    fact.hidden ||
    fact.verdict !== undefined ||
    fact.moved === true ||
    fact.progress !== undefined ||
    fact.mergedInto !== undefined
  );
}

/** Lines that a note hangs on, private ones as far as they are open. */
function notedFacts({ db, notes }: DeskContext, articleId: string): ReadonlySet<string> {
  const open = notes.state().locked ? [] : notes.list().notes;
  const all = [...listAnnotationsOf(db, articleId), ...open];
  return new Set(all.flatMap(({ target, links }) => [...(target.kind === 'fact' ? [target.factId] : []), ...links]));
}

/** Where a passage of an earlier text stands in the present one. */
type Carrier = (span: Span) => Span | undefined;

/** What carries passages of each earlier text over; the two texts are compared once for all lines. */
function carriersTo(db: ReadableDb, revision: Revision, facts: readonly Fact[]): ReadonlyMap<string, Carrier> {
  const earlier = new Set(facts.map((fact) => fact.revisionId).filter((id) => id !== revision.id));
  return new Map(
    [...earlier].map((revisionId) => {
      const lines = facts.filter((fact) => fact.revisionId === revisionId);
      const { text } = getRevision(db, revisionId);
      const spans = lines.flatMap(({ body, evidence }) => [
        ...evidence.spans,
        ...(body.kind === 'quote' && body.speakerSpan ? [body.speakerSpan] : []),
      ]);
      const places = anchorAll(
        text,
        revision.text,
        spans.map((span) => selectorsFor(text, span)),
      );
      const bySpan = new Map(spans.map((span, at) => [`${span.start}-${span.end}`, places[at]]));
      const carry: Carrier = ({ start, end }) => {
        const place = bySpan.get(`${start}-${end}`);
        return place && place.verdict !== 'orphan' ? { start: place.start, end: place.end } : undefined;
      };
      return [revisionId, carry];
    }),
  );
}

function carriedSpans(spans: readonly Span[], carry: Carrier): Span[] {
  return spans.flatMap((span) => carry(span) ?? []);
}

function carriedBody(body: FactBody, carry: Carrier): FactBody {
  if (body.kind !== 'quote' || !body.speakerSpan) return body;
  return { ...body, speakerSpan: carry(body.speakerSpan) };
}
