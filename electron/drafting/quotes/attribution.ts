import type { Span } from '../../contract/text.ts';
import { type Subject, textOf } from '../discourse/phrases.ts';
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
  if (subject.pronoun !== undefined) {
    if (/^(?:i|we|yo|nosotros|nosotras|it)$/.test(subject.pronoun)) return undefined;
    if (personFor(stage, subject.from, undefined) === undefined)
      return { span, confidence: 0.4, reason: `${reason}; nobody named`, direct };
    return { span, confidence: 0.5, reason: `${reason}; several people`, direct };
  }
  return {
    name: textOf(stage.view, subject).replace(/^(?:the|el|la|los|las)\s+/iu, ''),
    span,
    confidence: 0.7,
    reason: `${reason}; not named`,
    direct,
  };
}

/** `her letter says`, `su carta dice`: whose it is. */
function ownerOf(stage: Stage, subject: Subject): Entity | undefined {
  const { tokens, pack } = stage.view.reading;
  const owner = tokens[subject.from]?.lower ?? '';
  if (!/^(?:his|her|su)$/.test(owner) || subject.to - subject.from > 4) return undefined;
  if (subject.head === undefined || pack.offices.has(subject.head) || pack.partyNouns.has(subject.head))
    return undefined;
  return personFor(stage, subject.from, owner === 'her' ? 'f' : owner === 'his' ? 'm' : undefined);
}
