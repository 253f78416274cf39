import { findPassage, selectorsFor } from '../article/selectors.ts';
import type { StoredLine } from '../briefing/redraft.ts';
import type { Revision } from '../contract/articles.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { draftedBodies, listFacts } from '../storage/facts.ts';
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
  const facts = listFacts(db, revision.articleId);
  const wholes = new Set(facts.flatMap(({ mergedInto }) => mergedInto ?? []));
  const texts = new Map<string, string>([[revision.id, revision.text]]);
  return facts.map((fact) => {
    const text = texts.get(fact.revisionId) ?? getRevision(db, fact.revisionId).text;
    texts.set(fact.revisionId, text);
    const carry = fact.revisionId === revision.id ? null : carrier(text, revision.text);
    const spans = carry ? carriedSpans(fact.evidence.spans, carry) : fact.evidence.spans;
    const now = (body: FactBody) => (carry ? carriedBody(body, carry) : body);
    const body = drafted.get(fact.id);
    const line: StoredLine = {
      id: fact.id,
      body: now(fact.body),
      drafted: body && now(body),
      evidence: fact.evidence,
      spans,
      touched: isTouched(fact) || noted.has(fact.id) || wholes.has(fact.id),
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

type Carrier = (span: Span) => Span | null;

function carrier(from: string, to: string): Carrier {
  return (span) => findPassage(to, selectorsFor(from, span));
}

function carriedSpans(spans: readonly Span[], carry: Carrier): Span[] {
  return spans.flatMap((span) => carry(span) ?? []);
}

function carriedBody(body: FactBody, carry: Carrier): FactBody {
  if (body.kind !== 'quote' || !body.speakerSpan) return body;
  return { ...body, speakerSpan: carry(body.speakerSpan) ?? undefined };
}
