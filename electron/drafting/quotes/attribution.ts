import type { Span } from '../../contract/text.ts';
import { lastBody } from '../commitments/bodies.ts';
import { type Subject, withoutArticle } from '../discourse/phrases.ts';
import { personFor, type Referent, referentOf } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import type { Entity } from '../names/entity.ts';
import { spanOf } from '../reading/reading.ts';

/** Whose words a quotation is, and how that was told. */
export interface Attribution {
  readonly name?: string | undefined;
  readonly entity?: Entity | undefined;
  readonly span?: Span | undefined;
  readonly confidence: number;
  readonly reason: string;
  /** The name is that of a body which the words only point to. */
  readonly body?: boolean | undefined;
  /** Nobody said it: `you might say “...”`. */
  readonly hypothetical?: boolean | undefined;
  /** A verb of speech belongs to it. */
  readonly direct: boolean;
  /** The tokens of a reporting clause that follows. */
  readonly clause?: readonly [number, number] | undefined;
}

/** Who a subject is as a speaker; an unnamed one keeps the article's words. */
export function toAttribution(
  stage: Stage,
  subject: Subject,
  reason: string,
  direct: boolean,
): Attribution | undefined {
  // `“A better offer?” I suggest.`
  if (stage.view.reading.pack.clauses.firstPerson.has(subject.pronoun ?? ''))
    return answering(stage, subject, reason) ?? { confidence: 0.4, reason: `${reason}; the writer`, direct };
  const joint = jointSpeakers(stage, subject);
  if (joint) return { ...joint, reason: `${reason}; two people named together`, direct };
  const referent: Referent | undefined = referentOf(stage, subject);
  if (referent) {
    return {
      name: referent.name,
      entity: referent.entity,
      span: referent.span,
      confidence: referent.confidence,
      reason: `${reason}; ${referent.why}`,
      direct,
    };
  }
  const span = spanOf(stage.view.reading.tokens, subject.from, subject.to);
  const owner = ownerOf(stage, subject);
  if (owner)
    return { name: owner.name, entity: owner, span, confidence: 0.68, reason: `${reason}; in their words`, direct };
  const paper = paperMeant(stage, subject);
  if (paper) return { ...paper, reason: `${reason}; the subject of the sentence before`, direct };
  const body = bodyMeant(stage, subject);
  if (body) return { name: body, body: true, span, confidence: 0.68, reason: `${reason}; the body named last`, direct };
  if (subject.pronoun !== undefined) {
    if (stage.view.reading.pack.subjects.nobody.has(subject.pronoun)) return undefined;
    if (personFor(stage, subject.from, undefined) === undefined)
      return { span, confidence: 0.4, reason: `${reason}; nobody named`, direct };
    return { span, confidence: 0.5, reason: `${reason}; several people`, direct };
  }
  if (!maySpeak(stage, subject)) return undefined;
  const whole = { ...subject, to: withComplement(stage, subject) };
  return {
    name: withoutArticle(stage.view, whole),
    span: spanOf(stage.view.reading.tokens, whole.from, whole.to),
    confidence: 0.7,
    reason: `${reason}; not named`,
    direct,
  };
}

/** `A: Then | I | said “no”.`: the one who answers in an interview. */
function answering({ view, interview }: Stage, { from, to }: Subject, reason: string): Attribution | undefined {
  const { sentences, sentenceOf, tokens } = view.reading;
  const block = sentences[sentenceOf[from] ?? 0]?.block ?? -1;
  if (!interview?.answers.has(block)) return undefined;
  const entity = interview.person;
  const span = spanOf(tokens, from, to);
  return { name: entity.name, entity, span, confidence: 0.75, reason: `${reason}; the one who answers`, direct: true };
}

/** `el presidente dio | un ultimátum |`: where the verb may come first, an unnamed speaker is a noun for people, bodies or papers. */
function maySpeak({ view }: Stage, { head, entity }: Subject): boolean {
  const { pack } = view.reading;
  if (!pack.clauses.dropsSubject || head === undefined || entity) return true;
  const tables = [
    pack.partyNouns,
    pack.stateNouns,
    pack.offices,
    pack.pluralOffices,
    pack.peopleNouns,
    pack.organisationNouns,
    pack.bodyNouns,
    pack.kin,
    pack.otherHeads,
  ];
  return tables.some((table) => table.has(head)) || pack.officeEnding.test(head);
}

/** `her letter says`, `su carta dice`: whose it is. */
function ownerOf(stage: Stage, subject: Subject): Entity | undefined {
  const { tokens, pack } = stage.view.reading;
  const owner = tokens[subject.from]?.lower ?? '';
  if (!pack.clauses.possessives.has(owner) || subject.to - subject.from > 4) return undefined;
  if (subject.head === undefined || pack.offices.has(subject.head) || pack.partyNouns.has(subject.head))
    return undefined;
  return personFor(stage, subject.from, pack.subjects.ownerGender.get(owner));
}

/** `| Ann Roe and Tom Bell | said`: two who speak together keep the article's words. */
function jointSpeakers(
  { view }: Stage,
  subject: Subject,
): Pick<Attribution, 'name' | 'span' | 'confidence'> | undefined {
  const { tokens, pack, text } = view.reading;
  if (subject.entity?.kind !== 'person' || !pack.and.has(tokens[subject.from - 1]?.lower ?? '')) return undefined;
  const other = view.names.mentionAt.get(subject.from - 2);
  const first = view.names.at.get(subject.from - 2);
  if (!other || first?.kind !== 'person' || tokens[other.to - 1]?.possessive) return undefined;
  const span = { start: other.start, end: spanOf(tokens, subject.from, subject.to).end };
  return { name: text.slice(span.start, span.end), span, confidence: 0.6 };
}

/** `The report calls it unfit. | It | said`: what the sentence before speaks of, where that is no body with a name. */
function paperMeant(stage: Stage, subject: Subject): Pick<Attribution, 'name' | 'span' | 'confidence'> | undefined {
  const { view } = stage;
  const { pack, tokens, sentences, sentenceOf } = view.reading;
  if (!pack.talk.bodyPronouns.has(subject.pronoun ?? '')) return undefined;
  const here = sentences[sentenceOf[subject.from] ?? 0];
  const before = sentences[(here?.index ?? 0) - 1];
  if (
    !here ||
    !before ||
    before.block !== here.block ||
    (subject.from > here.from + 1 && tokens[subject.from - 1]?.kind !== 'mark')
  )
    return undefined;
  if (
    !pack.clauses.articles.has(tokens[before.from]?.lower ?? '') &&
    !tokens[before.from]?.possessive &&
    !pack.clauses.articles.has(tokens[before.from + 1]?.lower ?? '') &&
    !tokens[before.from + 1]?.possessive
  )
    return undefined;
  for (let at = before.from + 1; at < Math.min(before.to, before.from + 6); at += 1) {
    if (view.quoted[at] || (view.names.at.has(at) && !tokens[at]?.possessive)) return undefined;
    if (!pack.peopleNouns.has(tokens[at]?.lower ?? '')) continue;
    const found = { from: before.from, to: at + 1 };
    return { name: withoutArticle(view, found), span: spanOf(tokens, found.from, found.to), confidence: 0.65 };
  }
  return undefined;
}

/** `it said in a statement`, `the company said`: the body that this can mean, where one was named not long ago. */
function bodyMeant(stage: Stage, subject: Subject): string | undefined {
  const { pack, tokens } = stage.view.reading;
  const noun = subject.pronoun === undefined ? subject.head : undefined;
  if (subject.pronoun !== undefined && !pack.talk.bodyPronouns.has(subject.pronoun)) return undefined;
  if (subject.pronoun === undefined) {
    const first = tokens[subject.from]?.lower ?? '';
    if (noun === undefined || !pack.organisationNouns.has(noun) || !pack.clauses.articles.has(first)) return undefined;
    if (subject.to - subject.from > 2) return undefined;
  }
  return lastBody(stage, subject.from, noun)?.[0];
}

/** `a source close | to the family |`, `people | in the village |`: up to the end of what hangs on the noun. */
function withComplement({ view }: Stage, subject: Subject): number {
  const { tokens, pack } = view.reading;
  if (!pack.prepositions.has(tokens[subject.to]?.lower ?? '')) return subject.to;
  for (let at = subject.to + 1; at < subject.to + 7; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || view.quoted[at]) break;
    if (pack.speech.has(token.lower) && !view.names.at.has(at)) return at;
  }
  return subject.to;
}
