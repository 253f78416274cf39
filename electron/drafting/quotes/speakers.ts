import type { Subject } from '../discourse/phrases.ts';
import { personFor, referentOf } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectAfter } from '../discourse/subjects.ts';
import { isNounUse } from '../discourse/verbs-of-speech.ts';
import { type Attribution, toAttribution } from './attribution.ts';
import { clauseAfter, closingClause } from './clause-after.ts';
import { clauseBefore } from './clause-before.ts';
import type { Quotation } from './quotations.ts';
import { inSight, speaksOf } from './sight.ts';
import { signature } from './signature.ts';

/** The speaker by the reporting clause after the words, before them, or by "according to". */
export function attribute(stage: Stage, quotation: Quotation, before: Quotation | undefined): Attribution | undefined {
  return (
    clauseAfter(stage, quotation) ??
    summedUp(stage, quotation) ??
    ownWords(stage, quotation) ??
    signature(stage, quotation) ??
    nameBehindColon(stage, quotation) ??
    behindColon(stage, quotation) ??
    clauseBefore(stage, quotation, 'words') ??
    accordingTo(stage, quotation) ??
    closingClause(stage, quotation) ??
    clauseBefore(stage, quotation, 'attitudes') ??
    sameParagraph(stage, quotation, before) ??
    sentenceSubject(stage, quotation)
  );
}

/** `“...”: | Ana Ruiz |, embajadora`: a heading or a line that ends with whose words they are. */
function nameBehindColon(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens } = view.reading;
  const colon = quotation.to + 1;
  if (tokens[colon]?.text !== ':' || !/^[”"»]$/.test(tokens[quotation.to]?.text ?? '')) return undefined;
  const mention = view.names.mentionAt.get(colon + 1);
  const entity = view.names.at.get(colon + 1);
  if (!mention || entity?.kind !== 'person') return undefined;
  return toAttribution(stage, { from: mention.from, to: mention.to, entity }, 'the name behind the colon', true);
}

/** `pero la directora no se fía: «...»`: the subject of the clause that the colon ends, where it has no verb of speech. */
function behindColon(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  const colon = quotation.from - 2;
  if (!sentence || tokens[colon]?.text !== ':') return undefined;
  const opener = openerOf(stage, quotation);
  if (opener) return opener;
  for (let at = colon - 1; at > Math.max(sentence.from, colon - 14); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (view.quoted[at] || pack.speech.has(lower)) return undefined;
    if (!pack.clauses.contrasts.has(lower)) continue;
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

/** `| He | had a saying: “...”`, `| Bell | was blunter: “...”`: a short sentence of one person that leads to the words. */
function openerOf(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || quotation.from - sentence.from > 14) return undefined;
  const mention = view.names.mentionAt.get(sentence.from);
  const entity = view.names.at.get(sentence.from);
  const first = tokens[sentence.from]?.lower ?? '';
  const named = mention && entity?.kind === 'person' && !tokens[mention.to - 1]?.possessive;
  const from = named ? mention.to : sentence.from + 1;
  for (let at = from; at < quotation.from - 2; at += 1)
    if (
      view.quoted[at] ||
      tokens[at]?.kind === 'mark' ||
      (pack.speech.has(tokens[at]?.lower ?? '') && !isNounUse(view, sentence, at)) ||
      view.names.at.get(at)?.kind === 'person'
    )
      return undefined;
  const reason = 'the sentence before the colon is about them';
  if (named) return toAttribution(stage, { from: mention.from, to: mention.to, entity }, reason, true);
  if (!pack.pronouns.get(first)?.gender || pack.clauses.objects.has(first)) return undefined;
  return toAttribution(stage, { from: sentence.from, to: sentence.from + 1, pronoun: first }, reason, true);
}

/** `according to Harris`, `según el ministro`, `in the words of Roe` */
function accordingTo(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence) return undefined;
  const { from, to } = inSight(sentence, quotation);
  const firsts = new Set(pack.talk.accordingTo.map(([first]) => first));
  for (let at = from; at < to; at += 1) {
    if (view.quoted[at] || !firsts.has(tokens[at]?.lower)) continue;
    const opener = pack.talk.accordingTo.find((words) =>
      words.every((word, index) => tokens[at + index]?.lower === word),
    );
    if (!opener) continue;
    const subject = subjectAfter(view, sentence, at + opener.length - 1);
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
  if (!sentence || sentence.from < quotation.from - 1 || goesOnOutside(stage, quotation)) return undefined;
  if (speaksOf(stage.view, quotation, before.attribution.entity)) return undefined;
  return {
    ...before.attribution,
    clause: undefined,
    direct: false,
    confidence: Math.min(0.7, before.attribution.confidence),
    reason: 'goes on after an attributed quotation',
  };
}

/** `“A disgrace” was how he put it`: the sentence of the words does not end with them. */
export function goesOnOutside({ view }: Stage, quotation: Quotation): boolean {
  const { tokens, sentenceOf } = view.reading;
  return tokens[quotation.to + 1]?.kind === 'word' && sentenceOf[quotation.to + 1] === sentenceOf[quotation.to];
}

/** `| Roe's | answer was short: “No.”`, `| Her | message is blunt: “Wake up.”`: the words are the owner's. */
function ownWords(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || tokens[quotation.from - 2]?.text !== ':' || quotation.from - sentence.from > 16) return undefined;
  for (let at = sentence.from + 1; at < quotation.from - 2; at += 1)
    if (pack.speech.has(tokens[at]?.lower ?? '') && !pack.talk.ownWords.has(tokens[at]?.lower ?? '')) return undefined;
  const said = (at: number) =>
    pack.talk.ownWords.has(tokens[at]?.lower ?? '') || pack.talk.ownWords.has(tokens[at + 1]?.lower ?? '');
  const first = tokens[sentence.from];
  const reason = 'the words of the one who has them';
  const mention = view.names.mentionAt.get(sentence.from);
  const entity = view.names.at.get(sentence.from);
  if (mention && entity?.kind === 'person' && tokens[mention.to - 1]?.possessive && said(mention.to))
    return toAttribution(stage, { from: mention.from, to: mention.to, entity }, reason, true);
  if (!pack.clauses.possessives.has(first?.lower ?? '') || !said(sentence.from + 1)) return undefined;
  const person = personFor(
    stage,
    sentence.from,
    pack.pronouns.get(first?.lower ?? '')?.gender ?? pack.subjects.ownerGender.get(first?.lower ?? ''),
  );
  return person && toAttribution(stage, { from: sentence.from, to: sentence.from + 1, entity: person }, reason, true);
}

/** `“A disgrace” was | how | one member, Ann Roe, summed it up` */
function summedUp(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { tokens, pack } = view.reading;
  const at = quotation.to + 2;
  if (!goesOnOutside(stage, quotation) || !pack.talk.summingUp.has(tokens[at]?.lower ?? '')) return undefined;
  for (let next = at + 1; next < at + 7; next += 1) {
    const mention = view.names.mentionAt.get(next);
    const entity = view.names.at.get(next);
    if (!mention || entity?.kind !== 'person') continue;
    return toAttribution(stage, { from: mention.from, to: mention.to, entity }, 'put into these words', true);
  }
  return undefined;
}

/** A fragment in a sentence about somebody: theirs, if nobody else is said to speak. */
function sentenceSubject(stage: Stage, quotation: Quotation): Attribution | undefined {
  const { view } = stage;
  const { sentences, sentenceOf, tokens } = view.reading;
  const sentence = sentences[sentenceOf[quotation.from] ?? 0];
  if (!sentence || quotation.from - 1 <= sentence.from) return undefined;
  for (let at = inSight(sentence, quotation).from; at < quotation.from - 1; at += 1) {
    const entity = view.names.at.get(at);
    if (entity?.kind !== 'person') continue;
    const mention = view.names.mentionAt.get(at);
    if (!mention || view.reading.pack.prepositions.has(tokens[mention.from - 1]?.lower ?? '')) continue;
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
