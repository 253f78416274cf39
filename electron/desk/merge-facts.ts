import { nameKey } from '../article/name-key.ts';
import { renamer } from '../briefing/named-in.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import { changeFactBody, getFact, setFactMerged } from '../storage/facts.ts';
import { setFactSpans } from '../storage/redrafted-facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { renameInArticle } from './rename-in-article.ts';
import { type NamedBody, namedBody, teachOne } from './teach.ts';

/**
 * Makes two people one, or two organisations: the one merged into keeps its name and takes over forms, role and
 * passages; the other stands no longer by itself, and every line that named it names the one. Throws ReadoutError
 * `not-found`; `bad-input` where the two are not of one kind and one article, or one is a part of another line already.
 */
export function mergeFacts(desk: LibraryContext, { factId, intoId }: CallInput<'mergeFacts'>): Fact {
  return factStep(desk, 'mergeFacts', (db) => {
    const [gone, whole] = [getFact(db, factId), getFact(db, intoId)];
    const [from, into] = [namedBody(gone), namedBody(whole)];
    if (
      !from ||
      !into ||
      from.kind !== into.kind ||
      gone.articleId !== whole.articleId ||
      factId === intoId ||
      gone.mergedInto !== undefined ||
      whole.mergedInto !== undefined
    ) {
      throw new ReadoutError('bad-input', 'intoId');
    }
    const body = together(from, into);
    setFactMerged(db, factId, intoId);
    changeFactBody(db, intoId, body);
    if (gone.revisionId === whole.revisionId)
      setFactSpans(db, intoId, joined(whole.evidence.spans, gone.evidence.spans));
    renameInArticle(desk, whole.articleId, renamer([from.name, ...ownForms(from, into)], into.name));
    teachOne(desk, whole.articleId, from, body);
    return getFact(db, intoId);
  });
}

/** Forms that only the one that goes has: a form of both names the one that stays already. */
function ownForms(from: NamedBody, into: NamedBody): string[] {
  const kept = new Set(into.aliases.map(nameKey));
  return from.aliases.filter((alias) => !kept.has(nameKey(alias)));
}

function together(from: NamedBody, into: NamedBody): NamedBody {
  const forms = new Map([...into.aliases, from.name, ...from.aliases].map((form) => [nameKey(form), form]));
  forms.delete(nameKey(into.name));
  const aliases = [...forms.values()];
  if (into.kind !== 'person' || from.kind !== 'person') return { ...into, aliases };
  // A role and whom it is for belong together: half of each would be an office that the article gives to nobody.
  const { role, affiliation } = into.role === undefined && into.affiliation === undefined ? from : into;
  return { ...into, aliases, role, affiliation };
}

function joined(one: readonly Span[], other: readonly Span[]): Span[] {
  const places = new Map([...one, ...other].map((span) => [`${span.start}-${span.end}`, span]));
  return [...places.values()];
}
