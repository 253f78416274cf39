import { type Subject, withoutArticle } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';

/** `The station’s owner, | Koshi Power |, would pay`: the body that stands in commas behind the phrase. */
export function bodyApposed({ view }: Stage, subject: Subject): string | undefined {
  const { tokens } = view.reading;
  const mention = view.names.mentionAt.get(subject.to + 1);
  if (tokens[subject.to]?.text !== ',' || mention?.from !== subject.to + 1) return undefined;
  const entity = view.names.at.get(mention.from);
  return entity?.kind === 'organisation' && tokens[mention.to]?.text === ',' ? entity.name : undefined;
}

/** `el sindicato | de sobrecargos |`, `una comisión | de seguimiento |`: a plain noun tells which one, and no name known so far. */
export function withComplement({ view }: Stage, subject: Subject): string | undefined {
  const { tokens, pack } = view.reading;
  const noun = tokens[subject.to + 1];
  if (
    !pack.headFirst ||
    (!pack.organisationNouns.has(subject.head ?? '') && !pack.clauses.governments.has(subject.head ?? ''))
  )
    return undefined;
  if (!pack.clauses.of.has(tokens[subject.to]?.lower ?? '') || noun?.kind !== 'word' || noun.capital) return undefined;
  if (pack.functionWords.has(noun.lower) || view.names.at.has(subject.to + 1)) return undefined;
  return withoutArticle(view, { from: subject.from, to: subject.to + 2 });
}

/** `el sindicato`, where the text names it only further on: the one body whose name says that it is such a one. */
export function onlyOfKind({ view }: Stage, noun: string | undefined): string | undefined {
  const kind = view.reading.pack.clauses.bodyKinds.find(([called]) => noun !== undefined && called.test(noun));
  if (!kind) return undefined;
  const found = view.names.organisations.filter(({ name }) => kind[1].test(name));
  return found.length === 1 ? found[0]?.name : undefined;
}
