import type { StoredLine } from '../briefing/redraft.ts';
import type { Revision } from '../contract/articles.ts';
import type { CarriedPassage } from '../contract/carried-marks.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { draftedBodies, listFacts } from '../storage/facts.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { getRevision } from '../storage/revisions.ts';
import { carrySpans, stands } from './carry-passages.ts';

/** A line of the library beside what drafting again must know of it. */
export interface LineOnDesk {
  readonly fact: Fact;
  /** Its places are where its words went, whatever the verdict, so that a drafted line is known to be the same. */
  readonly line: StoredLine;
  /** What became of its passages in the text that is drafted; all exact where it belongs to it. */
  readonly passages: readonly CarriedPassage[];
}

/** An article's lines in the order of the briefing, with their passages as they stand in one of its texts. */
export function linesOnDesk(db: ReadableDb, revision: Revision): LineOnDesk[] {
  const drafted = draftedBodies(db, revision.articleId);
  const noted = notedFacts(db, revision.articleId);
  // A pin or a short form stands by the words that it was given to.
  const chosen = new Set(pageSetupOf(db, revision.articleId).lines.map(({ lineId }) => lineId.replace(/:due$/, '')));
  const facts = listFacts(db, revision.articleId);
  const wholes = new Set(facts.flatMap(({ mergedInto }) => mergedInto ?? []));
  const carriers = carriersTo(db, revision, facts);
  return facts.map((fact) => {
    const carry = carriers.get(fact.revisionId) ?? (() => undefined);
    const body = drafted.get(fact.id);
    const passages = fact.evidence.spans.flatMap((span) => carry(span) ?? []);
    const line: StoredLine = {
      id: fact.id,
      body: carriedBody(fact.body, carry),
      drafted: body && carriedBody(body, carry),
      evidence: fact.evidence,
      spans: passages.flatMap(({ now }) => now ?? []),
      touched: isTouched(fact) || noted.has(fact.id) || chosen.has(fact.id) || wholes.has(fact.id),
    };
    return { fact, line, passages };
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

/** Lines that a printable note hangs on. Of a private one nothing in the open may tell, so it changes nothing. */
function notedFacts(db: ReadableDb, articleId: string): ReadonlySet<string> {
  return new Set(
    listAnnotationsOf(db, articleId).flatMap(({ target, links }) => [
      ...(target.kind === 'fact' ? [target.factId] : []),
      ...links,
    ]),
  );
}

/** What became of a passage of an earlier text in the present one. */
type Carrier = (span: Span) => CarriedPassage | undefined;

/** What carries passages of each text over; each is compared once for all lines. */
function carriersTo(db: ReadableDb, revision: Revision, facts: readonly Fact[]): ReadonlyMap<string, Carrier> {
  return new Map(
    [...new Set(facts.map((fact) => fact.revisionId))].map((revisionId) => {
      const from = revisionId === revision.id ? revision : getRevision(db, revisionId);
      const lines = facts.filter((fact) => fact.revisionId === revisionId);
      const spans = lines.flatMap(({ body, evidence }) => [
        ...evidence.spans,
        ...(body.kind === 'quote' && body.speakerSpan ? [body.speakerSpan] : []),
      ]);
      const bySpan = new Map(carrySpans(from, revision, spans).map((passage) => [keyOf(passage.was), passage]));
      return [revisionId, (span) => bySpan.get(keyOf(span))];
    }),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function carriedBody(body: FactBody, carry: Carrier): FactBody {
  if (body.kind !== 'quote' || !body.speakerSpan) return body;
  const passage = carry(body.speakerSpan);
  return { ...body, speakerSpan: passage && stands(passage) ? passage.now : undefined };
}
