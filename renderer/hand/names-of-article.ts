import { nameKey } from '../../electron/article/name-key.ts';
import { paragraphAt } from '../../electron/article/paragraphs.ts';
import { namedIn } from '../../electron/briefing/named-in.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import type { Span } from '../../electron/contract/text.ts';

/** A name that can be chosen. */
export interface NameChoice {
  readonly key: string;
  readonly name: string;
  /** What they are, in a word. */
  readonly about?: string | undefined;
}

type Named = Fact & { readonly body: Extract<Fact['body'], { kind: 'person' | 'organisation' }> };

/** The people or the organisations of an article that stand in its briefing. */
export function namesOfKind({ facts }: ArticleView, kind: 'person' | 'organisation'): readonly Named[] {
  return facts.filter((fact): fact is Named => fact.body.kind === kind && !fact.hidden);
}

/** Others that a name can be merged with: those that share a word with it first, then as they stand. */
export function mergeChoices(article: ArticleView, fact: Named): readonly NameChoice[] {
  const words = new Set(wordsOf(fact));
  const shared = (other: Named) => wordsOf(other).filter((word) => words.has(word)).length;
  return namesOfKind(article, fact.body.kind)
    .filter(({ id }) => id !== fact.id)
    .map((other) => ({ other, shared: shared(other) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }) => ({ key: other.id, name: other.body.name, about: aboutOf(other) }));
}

function wordsOf({ body }: Named): string[] {
  return [body.name, ...body.aliases].flatMap((form) => nameKey(form).split(' '));
}

function aboutOf({ body }: Named): string | undefined {
  return body.kind === 'person' ? (body.role ?? body.affiliation) : undefined;
}

/** Which of two names stays when they become one: the fuller, and of equals the second. */
export function fullerOf(one: Named, other: Named): readonly [gone: Named, stays: Named] {
  const size = ({ body }: Named) => body.name.split(/\s+/u).length * 1000 + body.name.length;
  return size(one) > size(other) ? [other, one] : [one, other];
}

/**
 * Who may be meant in a line. A quotation is a person's. An undertaking is mostly that of a body or a country, which
 * other lines name too; a position may be anybody's, people first.
 */
export function whoChoices(article: ArticleView, fact: Fact): readonly NameChoice[] {
  const choicesOf = (kind: 'person' | 'organisation') =>
    namesOfKind(article, kind).map((one) => ({ key: one.id, name: one.body.name, about: aboutOf(one) }));
  const people = choicesOf('person');
  if (fact.body.kind === 'quote') return people;
  const bodies = choicesOf('organisation');
  const known = new Set([...people, ...bodies].map(({ name }) => nameKey(name)));
  const given = article.facts.filter(({ hidden }) => !hidden).flatMap((one) => namedIn(one.body));
  const others = [...new Set(given)]
    .filter((name) => /^\p{Lu}/u.test(name) && !known.has(nameKey(name)))
    .map((name) => ({ key: name, name }));
  return fact.body.kind === 'commitment' ? [...others, ...bodies, ...people] : [...people, ...bodies, ...others];
}

/** How many other lines give the same words for somebody. */
export function linesWith({ facts }: ArticleView, fact: Fact, words: string): number {
  return words === '' ? 0 : facts.filter(({ id, body }) => id !== fact.id && namedIn(body).includes(words)).length;
}

/** A place where the article names somebody, with the words around it. */
export interface MentionPlace {
  readonly span: Span;
  readonly form: string;
  readonly before: string;
  readonly after: string;
  readonly paragraph: number;
}

/** Characters shown on each side of a mention. */
const around = 36;

/** The places where a name stands, in order of the text; passages that say something else, as a role, are left out. */
export function mentionsOf({ revision }: ArticleView, fact: Named): readonly MentionPlace[] {
  const { text, blocks } = revision;
  const forms = new Set([fact.body.name, ...fact.body.aliases].map(nameKey));
  // The places of an unverified line count in another version of the text.
  return (fact.unverified ? [] : fact.evidence.spans)
    .filter(({ start, end }) => forms.has(nameKey(text.slice(start, end))))
    .toSorted((a, b) => a.start - b.start)
    .map((span) => ({
      span,
      form: text.slice(span.start, span.end),
      before: before(text, span.start),
      after: after(text, span.end),
      paragraph: paragraphAt(blocks, span.start),
    }));
}

/** The words before a place in its paragraph, whole ones. */
function before(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - around), end).replace(/^.*\n/su, '');
  return near.length < around || end === around ? near : near.replace(/^\S*\s/u, '… ');
}

/** The words behind a place in its paragraph, whole ones. */
function after(text: string, start: number): string {
  const near = text.slice(start, start + around).replace(/\n.*$/su, '');
  return near.length < around || start + around >= text.length ? near : near.replace(/\s\S*$/u, ' …');
}

/** A line as one that names somebody; undefined where it does not. */
export function asNamed(fact: Fact | undefined): Named | undefined {
  return fact && isNamed(fact) ? fact : undefined;
}

function isNamed(fact: Fact): fact is Named {
  return fact.body.kind === 'person' || fact.body.kind === 'organisation';
}
