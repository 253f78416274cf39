import type { Span } from '../../contract/text.ts';
import { personFor, type Referent, referentOf, type Stage } from '../discourse/stage.ts';
import { type Subject, subjectAfter, subjectBefore, textOf } from '../discourse/subjects.ts';
import type { Entity } from '../names/entity.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import type { Quotation } from './quotations.ts';

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

/** The speaker by the reporting clause after the words, before them, or by "according to". */
export function attribute(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  return (
    clauseAfter(stage, quotation) ??
    clauseBefore(stage, quotation) ??
    accordingTo(stage, quotation) ??
    sameParagraph(stage, quotation, before) ??
    sentenceSubject(stage, quotation)
  );
}

/** `“...,” he said`; `“...”, dijo el ministro` */
function clauseAfter(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const last = sentences[sentenceOf[Math.max(0, quotation.to - 1)] ?? 0];
  if (!last) return undefined;
  // A sentence that ends inside the marks may be followed by its reporting clause as a sentence of its own.
  const block = last.block;
  let limit = Math.min(tokens.length, quotation.to + 18);
  let marks = 0;
  for (let at = quotation.to; at < limit; at += 1) {
    const token = tokens[at];
    const sentence = sentences[sentenceOf[at] ?? 0];
    if (!token || !sentence || sentence.block !== block || view.quoted[at]) break;
    if (sentence !== last && sentence.from > quotation.to - 1 && !isBareClause(stage, sentence)) break;
    if (token.kind === 'mark' && /^[.;:!?]$/.test(token.text) && at > quotation.to + 1) break;
    if (/^[“"«‘]$/.test(token.text) && at > quotation.to + 1) break;
    if (token.kind === 'mark') {
      marks += 1;
      continue;
    }
    const lower = token.lower;
    if (pack.speech.has(lower) && !(pack.offices.has(lower) && pack.tag === 'es') && !view.names.at.has(at)) {
      const subject = subjectBefore(view, sentence, at, quotation.to) ?? subjectAfter(view, sentence, at);
      const found = subject && toAttribution(stage, subject, `reported speech: ${token.text}`, true);
      if (found) return { ...found, clause: [quotation.to, Math.max(subject.to, at + 1)] };
      if (at - quotation.to <= 4 && pack.tag === 'es') {
        const last = personFor(stage, at, undefined);
        if (last)
          return {
            name: last.name,
            entity: last,
            span: spanOf(tokens, at, at + 1),
            confidence: 0.7,
            reason: `reported speech: ${token.text}; the person who acted last`,
            direct: true,
            clause: [quotation.to, at + 1],
          };
      }
      if (at - quotation.to <= 4)
        return {
          confidence: 0.4,
          reason: `reported speech: ${token.text}; speaker not told`,
          direct: true,
          clause: [quotation.to, at + 1],
        };
      return undefined;
    }
    if (
      /^(?:and|but|that|which|when|while|if|because|y|pero|que|cuando|si)$/.test(lower) &&
      at - quotation.to < 3 + marks
    )
      limit = Math.min(limit, at);
  }
  return unknownVerb(stage, quotation);
}

/** `“...,” Roe quips`, `«...», tercia Barbieri`: a person and a verb that no table has, right behind the words. */
function unknownVerb(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, text } = view.reading;
  const close = tokens[quotation.to];
  if (!close || !/^[”"»’']$/.test(close.text)) return undefined;
  const outside = tokens[quotation.to + 1]?.text === ',';
  const goesOn = outside || /[,?!…]$/.test(text.slice(quotation.spans[0]?.start, quotation.spans.at(-1)?.end));
  const at = quotation.to + (outside ? 2 : 1);
  if (!goesOn || view.quoted[at]) return undefined;
  const verb = (index: number) => {
    const token = tokens[index];
    return (
      token?.kind === 'word' && !token.capital && !pack.functionWords.has(token.lower) && !view.names.at.has(index)
    );
  };
  const subject = personAt(stage, at);
  if (subject && verb(subject.to) && pack.tag === 'en' && /(?:s|ed)$/.test(tokens[subject.to]?.lower ?? ''))
    return named(stage, subject, subject.to);
  const behind = personAt(stage, at + 1);
  if (!verb(at) || !/(?:[aeó]|ía|[sd])$/.test(tokens[at]?.lower ?? '')) return undefined;
  return behind && behind.pronoun === undefined ? named(stage, behind, at) : undefined;
}

function personAt({ view }: Stage, at: number): Subject | undefined {
  const mention = view.names.mentionAt.get(at);
  const entity = view.names.at.get(at);
  if (mention && entity?.kind === 'person') return { from: mention.from, to: mention.to, entity };
  const lower = view.reading.tokens[at]?.lower ?? '';
  return /^(?:he|she)$/.test(lower) ? { from: at, to: at + 1, pronoun: lower } : undefined;
}

function named(stage: Stage, subject: Subject, verb: number): Attribution | undefined {
  const reason = `a person and a verb right behind the words: ${stage.view.reading.tokens[verb]?.text ?? ''}`;
  const found = toAttribution(stage, subject, reason, true);
  return found && { ...found, confidence: Math.min(0.8, found.confidence) };
}

/** `Smith said.` behind a closed quotation: a sentence that holds nothing but the reporting clause. */
function isBareClause(stage: Stage, sentence: Sentence): boolean {
  return (
    sentence.to - sentence.from <= 9 &&
    stage.view.reading.pack.speech.has(stage.view.reading.tokens[sentence.to - 2]?.lower ?? '')
  );
}

/** `Harris said: “...”`; `dijo que era «...»`; the last verb of speech before the words, in their sentence. */
function clauseBefore(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const here = sentences[sentenceOf[quotation.from] ?? 0];
  if (!here) return undefined;
  const candidates: (Sentence | undefined)[] = [here];
  const opening = quotation.from - 1;
  const previous = sentences[here.index - 1];
  if (opening <= here.from && previous && /:$/.test(view.reading.text.slice(previous.start, previous.end)))
    candidates.push(previous);
  for (const sentence of candidates) {
    if (!sentence) continue;
    for (let at = Math.min(opening, sentence.to) - 1; at >= sentence.from; at -= 1) {
      const token = tokens[at];
      if (!token || token.text === ';') break;
      if (view.quoted[at] || view.names.at.has(at)) continue;
      if (!(pack.speech.has(token.lower) || pack.describingVerbs.has(token.lower))) continue;
      if (pack.offices.has(token.lower)) continue;
      const subject =
        subjectBefore(view, sentence, at) ??
        (pack.tag === 'es' || opening - at > 1 ? subjectAfter(view, sentence, at) : undefined);
      const found = subject && toAttribution(stage, subject, `reported speech: ${token.text}`, true);
      if (found) return found;
    }
  }
  return undefined;
}

/** `according to Harris`, `según el ministro`, `in the words of Roe` */
function accordingTo(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence) return undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const opens =
      (lower === 'according' && tokens[at + 1]?.lower === 'to') ||
      lower === 'según' ||
      (lower === 'palabras' && tokens[at + 1]?.lower === 'de') ||
      (lower === 'words' && tokens[at + 1]?.lower === 'of');
    if (!opens || view.quoted[at]) continue;
    const subject = subjectAfter(view, sentence, lower === 'según' ? at : at + 1);
    const found = subject && toAttribution(stage, subject, 'according to', true);
    if (found) return found;
  }
  return undefined;
}

/** Words behind an attributed quotation of the same paragraph go on in the same voice. */
function sameParagraph(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  if (!before?.attribution || before.lastBlock !== quotation.block || before.subheading) return undefined;
  const { sentences, sentenceOf } = stage.view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || sentence.from < quotation.from - 1) return undefined;
  return {
    ...before.attribution,
    clause: undefined,
    direct: false,
    confidence: Math.min(0.7, before.attribution.confidence),
    reason: 'goes on after an attributed quotation',
  };
}

/** A fragment in a sentence about somebody: theirs, if nobody else is said to speak. */
function sentenceSubject(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { sentences, sentenceOf, tokens } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || quotation.from - 1 <= sentence.from) return undefined;
  for (let at = sentence.from; at < quotation.from - 1; at += 1) {
    const entity = view.names.at.get(at);
    if (entity?.kind !== 'person') continue;
    const mention = view.names.mentionAt.get(at);
    if (!mention || view.reading.pack.prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
    return {
      name: entity.name,
      entity,
      span: { start: mention.start, end: mention.end },
      confidence: 0.55,
      reason: 'the person of whom the sentence speaks',
      direct: false,
    };
  }
  return undefined;
}

/** What is left: whole paragraphs of speech, subheadings that repeat one, dialogue. */
export function attributeAlone(stage: Stage, quotations: Quotation[]): Quotation[] {
  quotations.forEach((quotation, index) => {
    if (quotation.attribution || quotation.subheading) return;
    quotation.attribution = fromBefore(stage, quotation, quotations[index - 1]);
  });
  return quotations.filter((quotation) => {
    if (!quotation.subheading) return true;
    const source = quotations.find((other) => !other.subheading && likeness(stage, quotation, other) >= 0.5);
    if (source?.attribution) {
      quotation.attribution = {
        ...source.attribution,
        clause: undefined,
        confidence: Math.min(0.8, source.attribution.confidence),
        reason: 'repeats a quotation of the text',
      };
    }
    return quotation.attribution !== undefined || countWords(stage, quotation) >= 4;
  });
}

function fromBefore(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  const { view } = stage;
  const { sentences, sentenceOf } = view.reading;
  const here = sentenceOf[quotation.from] ?? 0;
  // The last voice, if it was heard in this paragraph or the one before.
  for (let index = stage.acts.length - 1; index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= quotation.from) continue;
    const sentence = sentences[sentenceOf[act.at] ?? 0];
    if (!sentence || quotation.block - sentence.block > 1 || here - sentence.index > 6) break;
    return {
      name: act.entity.name,
      entity: act.entity,
      span: firstSpan(stage, act.at),
      confidence: 0.6,
      reason: 'the person who spoke last',
      direct: false,
    };
  }
  if (before?.attribution && quotation.block - before.lastBlock <= 1) {
    return {
      ...before.attribution,
      clause: undefined,
      direct: false,
      confidence: Math.min(0.58, before.attribution.confidence),
      reason: 'the speaker of the quotation before',
    };
  }
  return undefined;
}

function firstSpan(stage: Stage, at: number): Span {
  const mention = stage.view.names.mentionAt.get(at);
  return mention ? { start: mention.start, end: mention.end } : spanOf(stage.view.reading.tokens, at, at + 1);
}

/** Who a subject is as a speaker; an unnamed one keeps the article's words. */
function toAttribution(stage: Stage, subject: Subject, reason: string, direct: boolean): Attribution | undefined {
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

function words(stage: Stage, quotation: Quotation): Set<string> {
  const { tokens, pack } = stage.view.reading;
  const found = new Set<string>();
  for (let at = quotation.from; at < quotation.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !pack.stopWords.has(token.lower)) found.add(token.lower.slice(0, 6));
  }
  return found;
}

function countWords(stage: Stage, quotation: Quotation): number {
  return words(stage, quotation).size;
}

function likeness(stage: Stage, short: Quotation, long: Quotation): number {
  const mine = words(stage, short);
  const other = words(stage, long);
  if (mine.size === 0) return 0;
  let shared = 0;
  for (const word of mine) if (other.has(word)) shared += 1;
  return shared / mine.size;
}
