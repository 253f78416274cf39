import { namedIn, renamedIn } from '../briefing/named-in.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { changeFactBodies, changeFactBody, getFact, listFacts } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/**
 * Says who is meant: puts a name where a line has other words, such as a pronoun or an office, or nobody. Empty `words`
 * set a speaker who was not told, or add a party; an empty `name` takes the words away.
 *
 * @throws ReadoutError `not-found`; `bad-input` where the line has no such words, or cannot be without them
 */
export function assignName(desk: LibraryContext, { factId, words, name, everywhere }: CallInput<'assignName'>): Fact {
  return factStep(desk, 'assignName', (db) => {
    const fact = getFact(db, factId);
    const body = assigned(fact.body, words, name);
    if (!body) throw new ReadoutError('bad-input', 'words');
    changeFactBody(db, factId, body);
    if (everywhere && words !== '') {
      const others = listFacts(db, fact.articleId).filter(({ id }) => id !== factId);
      const changes = others.flatMap((other) => {
        const there = assigned(other.body, words, name);
        return there ? [{ fact: other, body: there }] : [];
      });
      changeFactBodies(db, changes);
    }
    return getFact(db, factId);
  });
}

/** The line with the name; undefined where it cannot have it so. */
function assigned(body: FactBody, words: string, name: string): FactBody | undefined {
  if (words === '') return name === '' ? undefined : withName(body, name);
  if (!namedIn(body).includes(words)) return undefined;
  return name === '' ? withoutName(body, words) : renamedIn(body, (one) => (one === words ? name : one));
}

function withName(body: FactBody, name: string): FactBody | undefined {
  if (body.kind === 'quote') return { ...body, speaker: name, speakerSpan: undefined };
  if (body.kind === 'commitment') return { ...body, parties: [...new Set([...body.parties, name])] };
  return undefined;
}

function withoutName(body: FactBody, words: string): FactBody | undefined {
  if (body.kind === 'quote') return { ...body, speaker: undefined, speakerSpan: undefined };
  if (body.kind !== 'commitment') return undefined;
  const rest = (names: readonly string[]) => names.filter((one) => one !== words);
  return {
    ...body,
    parties: rest(body.parties),
    toward: body.toward && rest(body.toward),
    by: body.by === words ? undefined : body.by,
  };
}
