import type { Subject } from '../discourse/phrases.ts';
import { personFor, referentOf } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectAfter, subjectBefore } from '../discourse/subjects.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';
import { unknownVerb } from './unknown-verb.ts';

/** The speaker by the reporting clause after the words, before them, or by "according to". */
export function attribute(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  return (
    clauseAfter(stage, quotation) ??
    behindColon(stage, quotation) ??
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
      const after = tokens[at + 1];
      const unsaid = !after || after.kind === 'mark' || pack.prepositions.has(after.lower);
      if (at - quotation.to <= 4 && pack.tag === 'es' && unsaid) {
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

/** `pero la directora no se fía: «...»`: the subject of the clause that the colon ends, where it has no verb of speech. */
function behindColon(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  const colon = quotation.from - 2;
  if (!sentence || tokens[colon]?.text !== ':') return undefined;
  for (let at = colon - 1; at > Math.max(sentence.from, colon - 14); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (view.quoted[at] || pack.speech.has(lower)) return undefined;
    if (!/^(?:but|pero|while|mientras|although|aunque)$/.test(lower)) continue;
    const first = pack.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const mention = view.names.mentionAt.get(first);
    const subject: Subject = mention
      ? { from: mention.from, to: mention.to, entity: view.names.at.get(first) }
      : { from: at + 1, to: first + 1, head: tokens[first]?.lower };
    return (
      referentOf(stage, subject) && toAttribution(stage, subject, 'the subject of the clause before the colon', true)
    );
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
