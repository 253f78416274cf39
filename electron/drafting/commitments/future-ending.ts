import type { Subject } from '../discourse/phrases.ts';
import { referentOf } from '../discourse/referents.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { SpeechKind } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake, event, firmness, inAgreement, negated } from './future.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isFutureAction } from './verbs.ts';

/** The token behind a phrase for what will be: `there will be`, `habrá`. */
export function behindThereWillBe({ stage }: Course, at: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  const phrase = pack.future.thereWillBe.find((words) =>
    words.every((word, index) => tokens[at + index]?.lower === word),
  );
  return phrase && at + phrase.length;
}

/** `en septiembre habrá un diálogo` */
export function thereWillBeByEnding(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const to = behindThereWillBe(course, at);
  if (to === undefined || negated(course, at) || !inAgreement(course, sentence)) return undefined;
  return event(course, sentence, to);
}

/** `La empresa invertirá 300 millones` */
export function willDoByEnding(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const { future } = reading.pack;
  const before = reading.tokens[at - 1]?.lower ?? '';
  const own =
    before === future.passivePronoun && reading.pack.clauses.reflexiveDeeds.test(reading.tokens[at]?.lower ?? '');
  if (own && !course.stage.view.quoted[at - 1]) return ownDeed(course, sentence, at - 1);
  if (!isFutureAction(reading, at) || negated(course, at) || before === future.passivePronoun) return undefined;
  if (future.openWho.has(before) && reading.tokens[at - 2]?.text !== ',') return undefined;
  const who = personWho(course, at) ?? doerBehind(course, sentence, at);
  if (who) return deeds(course, sentence, at, [who], relativeEnd(course, at));
  if (future.openWho.has(before)) return undefined;
  const que = thatBefore(course, at);
  const said = que === undefined ? at : (speechBefore(course, sentence, que) ?? toldFirst(course, sentence, que));
  if (said === undefined) return undefined;
  const subject = subjectBefore(view, sentence, said) ?? actedBefore(course, sentence, said);
  const told = partiesOf(course.stage, sentence, said, course.memory).parties;
  const silent = said === at && !goesOnSilently(course, sentence, at) && !course.memory.lead?.heads.has(at);
  if (subject ? !acts(course, subject, said) : silent || told.length === 0) return undefined;
  const parties = told.length > 0 ? told : subject?.entity ? [subject.entity.name] : [];
  if (parties.length === 0) return undefined;
  return deeds(course, sentence, at, parties);
}

/** `los municipios | se encargarán | del mantenimiento` */
function ownDeed(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const subject = subjectBefore(course.stage.view, sentence, at);
  const { parties } = partiesOf(course.stage, sentence, at, course.memory);
  const fits = subject && canUndertake(course, subject.from, subject.head, subject.entity?.kind);
  return fits && parties.length > 0 ? deeds(course, sentence, at, parties) : undefined;
}

function deeds(course: Course, sentence: Sentence, at: number, parties: readonly string[], limit = sentence.to): Hit {
  const { view } = course.stage;
  const item = { from: at, to: Math.min(limit, clauseEnd(view, sentence, at)) };
  const status = firmness(course, sentence);
  const found = splitItems(view, item).map((each) =>
    make(course, sentence, each, { parties, status, confidence: 0.66, reason: 'future tense' }),
  );
  return { found, to: item.to };
}

/** `Enervia, que | suministrará el gas |, construirá`: the comma behind which the sentence goes on with a verb of its own. */
function relativeEnd({ stage }: Course, verb: number): number | undefined {
  const { reading } = stage.view;
  for (let at = verb + 1; at < verb + 24; at += 1) {
    if (reading.tokens[at]?.text !== ',') continue;
    const next = reading.tokens[at + 1]?.lower ?? '';
    if (isFutureAction(reading, at + 1) || reading.pack.clauses.isToldVerb(next) || reading.pack.speech.has(next))
      return at;
  }
  return undefined;
}

/** `Ana Roe, | que | viajará`, `la energética Enervia, | que | suministrará`, `la ministra, | quien | visitará`: whom a comma parts from the clause about them. */
function personWho({ stage }: Course, verb: number): string | undefined {
  const { names, reading } = stage.view;
  const { tokens, pack } = reading;
  const opener = tokens[verb - 1]?.lower ?? '';
  if (!(pack.clauses.relatives.has(opener) || pack.future.openWho.has(opener)) || tokens[verb - 2]?.text !== ',')
    return undefined;
  const entity = names.at.get(verb - 3);
  if (entity) return entity.kind === 'place' && entity.code === undefined ? undefined : entity.name;
  const noun = tokens[verb - 3]?.lower ?? '';
  const phrase = { from: verb - 4, to: verb - 2, head: noun };
  if (!pack.articles.has(tokens[verb - 4]?.lower ?? '') || !pack.offices.has(noun)) return undefined;
  return referentOf(stage, phrase)?.name;
}

/** `Lo gestionará | la Fundación Puente |`: with its object before it, the verb has its subject behind it. */
function doerBehind({ stage }: Course, sentence: Sentence, verb: number): string | undefined {
  const { names, reading } = stage.view;
  const { tokens, pack } = reading;
  const opens = verb - 1 === sentence.from || /^[,;:]$/.test(tokens[verb - 2]?.text ?? '');
  if (!opens || !pack.clauses.clitics.has(tokens[verb - 1]?.lower ?? '')) return undefined;
  const first = pack.clauses.articles.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const entity = names.at.get(first);
  return names.mentionAt.get(first)?.from === first && entity?.kind !== 'place' ? entity?.name : undefined;
}

/** `afirmó que Acme construirá tres parques y | que | creará empleos`: the verb of the first clause, or of its speech where that one has no subject. */
function toldFirst(course: Course, sentence: Sentence, que: number): number | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  if (!pack.and.has(tokens[que - 1]?.lower ?? '')) return undefined;
  for (let at = que - 2; at > Math.max(sentence.from, que - 40); at -= 1) {
    if (!pack.clauses.that.has(tokens[at]?.lower ?? '')) continue;
    const said = speechBefore(course, sentence, at);
    if (said === undefined) continue;
    for (let verb = at + 1; verb < que; verb += 1)
      if (isFutureAction(reading, verb)) return verb === at + 1 ? said : verb;
    return que - at <= 12 ? said : undefined;
  }
  return undefined;
}

/** `Además, | cederá | sus datos`: such an opener says that whoever acted before does this too. */
function goesOnSilently({ stage }: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = stage.view.reading;
  const opener = tokens[sentence.from]?.lower ?? '';
  const comma = tokens[sentence.from + 1]?.text === ',' ? 2 : 1;
  return pack.future.goesOn.has(opener) && at === sentence.from + comma;
}

function acts(course: Course, subject: Subject, at: number): boolean {
  if (isBelieved(course, subject.from) || subject.to < at - 24) return false;
  if (toldBy(course, subject, at)) return false;
  return canUndertake(course, subject.from, subject.head, subject.entity?.kind);
}

/** `según explica | Ana Ruiz |, la presidenta, Acme pagará`: who tells it is not who does it. */
function toldBy(course: Course, subject: Subject, at: number): boolean {
  const { tokens, pack, sentences, sentenceOf } = course.stage.view.reading;
  const isAccordingTo = (word: string) =>
    pack.talk.accordingTo.some(([only, ...more]) => only === word && more.length === 0);
  const from = sentences[sentenceOf[at] ?? 0]?.from ?? at;
  let comma = at;
  while (comma > Math.max(from, at - 40) && tokens[comma]?.text !== ',') comma -= 1;
  if (subject.to > comma) return false;
  for (let back = subject.from - 1; back >= Math.max(from, subject.from - 16); back -= 1)
    if (isAccordingTo(tokens[back]?.lower ?? '') && pack.speech.has(tokens[back + 1]?.lower ?? '')) return true;
  return false;
}

/** `Quispe no descansa: el jueves | viajará |`: the subject of the clause before the colon goes on. */
function actedBefore(course: Course, sentence: Sentence, at: number): Subject | undefined {
  const { view, acts } = course.stage;
  const act = acts.filter((one) => one.at >= sentence.from && one.at < at).at(-1);
  const mention = act && view.names.mentionAt.get(act.at);
  return mention && at - mention.to <= 12 ? { from: mention.from, to: mention.to, entity: act.entity } : undefined;
}

/** `cree que | su madre ganará |` */
function isBelieved(course: Course, from: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const before = pack.speech.get(tokens[from - 2]?.lower ?? '');
  return pack.clauses.that.has(tokens[from - 1]?.lower ?? '') && before === 'stance';
}

/** What is believed or feared undertakes nothing. */
const announces: ReadonlySet<SpeechKind> = new Set(['neutral', 'promise']);

/** `que | presentará`, `que | en agosto | presentará`: the "que" right before the verb, or before its date. */
function thatBefore(course: Course, verb: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (pack.clauses.that.has(tokens[verb - 1]?.lower ?? '')) return verb - 1;
  // `anunció que | lo | sustituirá`
  const object = pack.clauses.clitics.has(tokens[verb - 1]?.lower ?? '');
  if (object && pack.clauses.that.has(tokens[verb - 2]?.lower ?? '') && tokens[verb - 3]?.text !== ',') return verb - 2;
  const index = firstFrom(course.dates, (date) => date.to < verb);
  const date = course.dates[index];
  if (date?.to !== verb) return undefined;
  let at = date.from - 1;
  while (
    at > date.from - 4 &&
    (pack.prepositions.has(tokens[at]?.lower ?? '') || pack.determiners.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  return pack.clauses.that.has(tokens[at]?.lower ?? '') ? at : undefined;
}

/** `anunció hoy que | construirá`: the verb of speech a few words before "que". */
export function speechBefore(course: Course, sentence: Sentence, que: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (isRelative(course, que)) return undefined;
  for (let at = que - 1; at >= Math.max(sentence.from, que - 5); at -= 1)
    if (
      announces.has(pack.speech.get(tokens[at]?.lower ?? '') ?? 'stance') ||
      pack.clauses.warning.test(tokens[at]?.lower ?? '') ||
      isCommunicated(course, at)
    )
      return at;
  return undefined;
}

/** `anunció un acuerdo | que | permitirá`: the clause tells of the noun, not what was announced. */
export function isRelative(course: Course, que: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = que - 1; at >= que - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || pack.weekdays.has(token.lower) || pack.months.has(token.lower)) return false;
    if (pack.prepositions.has(token.lower) || pack.speech.has(token.lower)) return false;
    if (pack.clauses.indefinites.has(token.lower)) return !pack.prepositions.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** `ya han | comunicado | que aportarán`: the participle, which by itself is a noun. */
function isCommunicated(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  return (
    pack.future.toldWithAuxiliary.has(tokens[at]?.lower ?? '') &&
    pack.clauses.auxiliaries.has(tokens[at - 1]?.lower ?? '')
  );
}
