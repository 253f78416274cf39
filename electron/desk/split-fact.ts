import { nameKey } from '../article/name-key.ts';
import { sentencesOf } from '../article/sentences.ts';
import { renamer } from '../briefing/named-in.ts';
import { linesOfMoved } from '../briefing/whose-line.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import { changeFactBody, getFact, insertFacts, listFacts, placeFact, setFactHidden } from '../storage/facts.ts';
import { setFactSpans } from '../storage/redrafted-facts.ts';
import { getRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { renameInArticle } from './rename-in-article.ts';
import { type NamedBody, namedBody, teachApart } from './teach.ts';

/**
 * Takes some forms and mentions of a person, or of an organisation, to be somebody else's: a line of its own, and the
 * lines that rest on those mentions name the other. One that was merged before stands again under its own id. Throws
 * ReadoutError `not-found`; `bad-input` where nothing would be left of either.
 *
 * @returns the line that was split off
 */
export function splitFact(desk: LibraryContext, { factId, name, forms, spans }: CallInput<'splitFact'>): Fact {
  return factStep(desk, 'splitFact', (db) => {
    const fact = getFact(db, factId);
    const whole = namedBody(fact);
    if (!whole) throw new ReadoutError('bad-input', 'factId');
    const stays = without(whole, [name, ...forms]);
    const moved = fact.evidence.spans.filter((span) => isAmong(span, spans));
    const rest = fact.evidence.spans.filter((span) => !isAmong(span, spans));
    if (!stays || moved.length !== spans.length || (rest.length === 0 && !fact.evidence.drafter)) {
      throw new ReadoutError('bad-input', 'spans');
    }
    const aliases = forms.filter((form) => nameKey(form) !== nameKey(name));
    const body: NamedBody =
      whole.kind === 'person' ? { kind: 'person', name, aliases } : { kind: 'organisation', name, aliases };
    const facts = listFacts(db, fact.articleId);
    const revision = getRevision(db, fact.revisionId);
    const sentences = sentencesOf(revision, revision.language);
    const theirs = linesOfMoved(facts, whole.name, { moved, rest, sentences });
    changeFactBody(db, factId, stays);
    setFactSpans(db, factId, rest);
    const id = apart(desk, fact, body, moved, facts);
    renameInArticle(desk, fact.articleId, renamer([whole.name], name), (other) => theirs.has(other));
    if (stays.name !== whole.name) renameInArticle(desk, fact.articleId, renamer([whole.name], stays.name));
    teachApart(desk, fact.articleId, stays, body);
    return getFact(db, id);
  });
}

/** What stays of a name without some of its forms; undefined where that is nothing. */
function without(whole: NamedBody, forms: readonly string[]): NamedBody | undefined {
  const gone = new Set(forms.map(nameKey));
  const left = [whole.name, ...whole.aliases].filter((form) => !gone.has(nameKey(form)));
  const fullest = left.includes(whole.name) ? whole.name : [...left].sort((a, b) => b.length - a.length)[0];
  return fullest === undefined
    ? undefined
    : { ...whole, name: fullest, aliases: left.filter((form) => form !== fullest) };
}

/** The line of its own: the one that was merged before, or a new one behind the whole. */
function apart(desk: LibraryContext, fact: Fact, body: NamedBody, moved: readonly Span[], facts: readonly Fact[]) {
  const { db } = desk;
  const merged = facts.find((other) => other.mergedInto === fact.id && named(other) === nameKey(body.name));
  if (merged) {
    setFactHidden(db, merged.id, false);
    const before = namedBody(merged);
    changeFactBody(db, merged.id, before?.kind === 'person' && body.kind === 'person' ? { ...before, ...body } : body);
    if (moved.length > 0 && merged.revisionId === fact.revisionId) setFactSpans(db, merged.id, moved);
    return merged.id;
  }
  const id = desk.ids();
  const reason = desk.texts.commands.splitByHand;
  const evidence = { spans: moved, confidence: 1, reason, drafter: moved.length === 0 };
  insertFacts(db, [{ id, articleId: fact.articleId, revisionId: fact.revisionId, body, evidence, origin: 'hand' }]);
  placeFact(db, id, facts[facts.findIndex((other) => other.id === fact.id) + 1]?.id ?? null);
  return id;
}

function named({ body }: Fact): string {
  return 'name' in body ? nameKey(body.name) : '';
}

function isAmong({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start === start && span.end === end);
}
