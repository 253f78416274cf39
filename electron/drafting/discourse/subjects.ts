import type { Sentence } from '../reading/reading.ts';
import { beforeTitle, behindDescription, inApposition } from './described.ts';
import { firstSubject, isGoverned } from './governed.ts';
import { endingAt, isNoun, phraseEndingAt, plainPhrase, type Subject, type View } from './phrases.ts';

/** How far back or on a subject is looked for; further where commas set a description of a name apart. */
const reach = 26;
const longReach = 64;

/** The subject before a verb: the nearest name, pronoun or noun phrase to its left that no preposition governs. */
export function subjectBefore(
  view: View,
  sentence: Sentence,
  verb: number,
  bound = sentence.from,
): Subject | undefined {
  const { tokens } = view.reading;
  const opens = sentence.from < view.bodyFrom && view.bodyFrom < verb ? view.bodyFrom : sentence.from;
  const least = Math.max(bound, opens, verb - reach);
  let at = skipBack(view, verb - 1, least);
  if (at < least) return undefined;
  const again = opensAgain(view, at, verb, least);
  if (again) return again;
  if (
    view.reading.pack.and.has(tokens[at]?.lower ?? '') ||
    view.reading.pack.clauses.contrasts.has(tokens[at]?.lower ?? '')
  )
    return firstSubject(view, least, at, Math.max(bound, opens));
  if (tokens[at]?.text === ',' || tokens[at]?.text === '—' || tokens[at]?.text === '–') {
    const inner = endingAt(view, at - 1, least);
    const opener = inner ? tokens[beforeTitle(view, inner.from)]?.text : undefined;
    if (
      inner?.entity?.kind === 'person' &&
      !isGoverned(view, inner.from, least) &&
      !isBeside(view, inner.from, least) &&
      (opener === ',' || opener === undefined || inner.from <= least || inApposition(view, inner.from, least))
    )
      return inner;
    const described = behindDescription(view, at - 1, Math.max(bound, opens, verb - longReach));
    if (described) return described;
    const comma = commaBefore(view, at - 1, least);
    const outer = comma > least ? endingAt(view, comma - 1, least) : undefined;
    const free = outer && !isGoverned(view, outer.from, least);
    // `The operator, | Northline |, will`: the noun is told by the name.
    if (free && !outer.entity && outer.pronoun === undefined && isNameOf(view, inner, comma)) return inner;
    if (free) return outer;
    if (inner && !isGoverned(view, inner.from, least) && !isBeside(view, inner.from, least)) return inner;
    at = comma > least ? comma - 1 : at - 1;
  }
  if (view.reading.pack.doers.whereWords.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',')
    return firstSubject(view, least, at, Math.max(bound, opens));
  const relative = beforeWho(view, at, least);
  if (relative) return relative;
  const plural = unknownPlural(view, at, least);
  if (plural) return plural;
  for (; at >= least; at -= 1) {
    const token = tokens[at];
    if (!token || view.quoted[at] || /^[;:“”"«»]$/.test(token.text)) return undefined;
    const found = endingAt(view, at, least) ?? plainPhrase(view, at, least);
    if (!found) {
      if (view.reading.pack.clauses.that.has(token.lower) && at < verb - 4) return undefined;
      if (view.reading.pack.speech.has(token.lower) && at < verb - 1) return undefined;
      continue;
    }
    if (!isGoverned(view, found.from, least)) return found;
    at = found.from;
  }
  return undefined;
}

/** `Chile pagará el dragado al sur de Talca y | Perú | pondrá dos barcos`: behind "and" a name with a verb of its own, as the one before had it. */
function opensAgain({ reading, names }: View, at: number, verb: number, least: number): Subject | undefined {
  const { tokens, pack } = reading;
  const mention = names.mentionAt.get(at);
  if (!mention || mention.adjective || mention.to !== at + 1 || verb !== at + 1) return undefined;
  const first = pack.clauses.articles.has(tokens[mention.from - 1]?.lower ?? '') ? mention.from - 1 : mention.from;
  if (!pack.and.has(tokens[first - 1]?.lower ?? '') || pack.forms.severalDo.test(tokens[verb]?.lower ?? ''))
    return undefined;
  const { isFuture, willWords } = pack.clauses;
  const ahead = (lower: string) => (pack.clauses.dropsSubject ? isFuture(lower) : willWords.has(lower));
  if (!ahead(tokens[verb]?.lower ?? '')) return undefined;
  for (let back = first - 2; back > least; back -= 1) {
    if (/^[;:]$/.test(tokens[back]?.text ?? '')) return undefined;
    if (ahead(tokens[back]?.lower ?? '')) return { from: mention.from, to: mention.to, entity: names.at.get(at) };
  }
  return undefined;
}

/** Whether a body's name fills the commas behind a noun: `The operator, | Northline |,`, `Their association, | the Dairy League |,` */
function isNameOf({ names, reading }: View, inner: Subject | undefined, comma: number): inner is Subject {
  const article = reading.pack.clauses.articles.has(reading.tokens[comma + 1]?.lower ?? '');
  const opens = article ? comma + 2 : comma + 1;
  return inner?.entity?.kind === 'organisation' && inner.from === opens && names.mentionAt.get(opens)?.to === inner.to;
}

/** `Ann Roe, flanked | by the police chief, Tom Bell |, vowed`: the role before the comma is governed, and with it the name. */
function isBeside(view: View, from: number, least: number): boolean {
  const { tokens, pack } = view.reading;
  if (tokens[from - 1]?.text !== ',' || !pack.offices.has(tokens[from - 2]?.lower ?? '')) return false;
  const role = endingAt(view, from - 2, least);
  const link = role && !role.entity ? (tokens[role.from - 1]?.lower ?? '') : '';
  return pack.clauses.agentMarks.has(link) || pack.clauses.with.has(link);
}

/** `Professor Maija Laine of Aalto University, | who | is to report`: the person that the clause is about. */
function beforeWho({ reading, names, quoted }: View, at: number, least: number): Subject | undefined {
  const { tokens, pack } = reading;
  const body = names.mentionAt.get(at - 2);
  // `the Fair Work Commission, | which | is expected to`
  if (pack.subjects.which.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',' && body && !body.adjective)
    return { from: body.from, to: body.to, entity: names.at.get(at - 2) };
  if (!pack.subjects.who.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return undefined;
  for (let back = at - 2; back >= Math.max(least, at - 9); back -= 1) {
    const token = tokens[back];
    if (!token || quoted[back] || token.kind === 'mark') return undefined;
    const mention = names.mentionAt.get(back);
    if (mention && names.at.get(back)?.kind === 'person')
      return { from: mention.from, to: mention.to, entity: names.at.get(back) };
  }
  return undefined;
}

/** `voters | will draw`: a plural that no table has is the subject all the same, and nobody who stands before it. */
function unknownPlural(view: View, at: number, least: number): Subject | undefined {
  const { tokens, pack } = view.reading;
  const token = tokens[at];
  if (at < least || token?.kind !== 'word' || token.capital || token.possessive) return undefined;
  if (!pack.subjects.isPlural(token.lower) || pack.stopWords.has(token.lower) || pack.speech.has(token.lower))
    return undefined;
  if (endingAt(view, at, least) || tokens[at - 1]?.text !== ',') return undefined;
  return { from: at, to: at + 1, head: token.lower };
}

/** The subject behind a verb, as in `said Kamala Harris` and `dijo el presidente de México, Andrés ...`. */
export function subjectAfter(view: View, sentence: Sentence, verb: number): Subject | undefined {
  const { reading, names, quoted } = view;
  const { tokens } = reading;
  let phrase: Subject | undefined;
  let commas = 0;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 18); at += 1) {
    const token = tokens[at];
    if (!token || quoted[at] || /^[.;:“”"«»(!?—–]$/.test(token.text)) break;
    if (token.text === ',') {
      commas += 1;
      const named = phrase ? undefined : namedBehindComma(view, verb, at);
      if (named) return named;
      if (commas > 1 || !phrase) break;
      continue;
    }
    const entity = names.at.get(at);
    if (entity?.kind === 'person') {
      const mention = names.mentionAt.get(at);
      return { from: at, to: mention?.to ?? at + 1, entity };
    }
    // `aseguró en una conferencia telefónica | el consejero delegado |`
    const passed = phrase ? undefined : behindCircumstance(view, at, sentence.to);
    if (passed !== undefined) {
      at = passed - 1;
      continue;
    }
    // `dijo a Efe | el alcalde |`: those who are told it are passed over.
    if (reading.pack.clauses.dropsSubject && !phrase && reading.pack.clauses.addressing.has(token.lower)) {
      const opener = tokens[at + 1]?.lower ?? '';
      const told =
        reading.pack.determiners.has(opener) || reading.pack.clauses.possessives.has(opener) ? at + 2 : at + 1;
      at = (names.mentionAt.get(told)?.to ?? told + 1) - 1;
      // `se le menciona a su antecesor, | Gonzalo Ibieta |`: the name of whom the words before it are about.
      const apposed = tokens[at + 1]?.text === ',' ? names.mentionAt.get(at + 2) : undefined;
      if (apposed && names.at.get(at + 2)?.kind === 'person' && !names.mentionAt.has(told)) at = apposed.to - 1;
      continue;
    }
    // `subrayó el líder del partido | sobre Ana Ruiz |`: of whom it is said.
    const governs = reading.pack.prepositions.has(token.lower) && !reading.pack.clauses.of.has(token.lower);
    if (phrase && governs && reading.pack.clauses.dropsSubject) break;
    if (commas > 0 && !reading.pack.offices.has(token.lower) && !token.capital) break;
    if (reading.pack.subjects.endSubject.has(token.lower)) break;
    if (entity && !phrase && !isGoverned(view, names.mentionAt.get(at)?.from ?? at, verb + 1))
      phrase = { from: at, to: names.mentionAt.get(at)?.to ?? at + 1, entity };
    if (reading.pack.pronouns.has(token.lower) && !reading.pack.clauses.possessives.has(token.lower) && !phrase)
      return { from: at, to: at + 1, pronoun: token.lower };
    if (!phrase && isNoun(view, at)) phrase = phraseEndingAt(view, at, verb + 1);
    if (reading.pack.speech.has(token.lower) && !reading.pack.offices.has(token.lower)) break;
  }
  return phrase;
}

/** `dijo el guardés mayor, | don Luis Rey |`: the name behind a noun phrase that no table has. */
function namedBehindComma({ reading, names }: View, verb: number, comma: number): Subject | undefined {
  const { tokens, pack } = reading;
  if (!pack.clauses.articles.has(tokens[verb + 1]?.lower ?? '') || comma - verb > 7) return undefined;
  for (let at = verb + 1; at < comma; at += 1) if (names.at.has(at) || tokens[at]?.kind === 'mark') return undefined;
  const first = pack.honorifics.has(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  const mention = names.mentionAt.get(first);
  const entity = names.at.get(first);
  return mention && entity?.kind === 'person' ? { from: mention.from, to: mention.to, entity } : undefined;
}

/** In Spanish the circumstance may stand before the subject: the determiner of the office behind it. */
function behindCircumstance({ reading, quoted }: View, at: number, limit: number): number | undefined {
  const { tokens, pack } = reading;
  if (!pack.subjects.circumstances.has(tokens[at]?.lower ?? '')) return undefined;
  for (let next = at + 2; next < Math.min(limit - 1, at + 7); next += 1) {
    if (quoted[next] || tokens[next]?.kind !== 'word') return undefined;
    const office =
      pack.clauses.articles.has(tokens[next]?.lower ?? '') && pack.offices.has(tokens[next + 1]?.lower ?? '');
    if (office && !pack.prepositions.has(tokens[next - 1]?.lower ?? '')) return next;
  }
  return undefined;
}

function skipBack(view: View, from: number, least: number): number {
  const { tokens, pack } = view.reading;
  let at = from;
  while (at >= least) {
    // `El senador Iván Tapia | (Partido Verde) | exigió`
    if (tokens[at]?.text === ')') {
      while (at >= least && tokens[at]?.text !== '(') at -= 1;
      at -= 1;
      continue;
    }
    const lower = tokens[at]?.lower ?? '';
    // `as my mother | used to | say`
    const habit = pack.talk.habits.find((words) =>
      words.every((word, index) => tokens[at - words.length + 1 + index]?.lower === word),
    );
    if (habit) {
      at -= habit.length;
      continue;
    }
    const adverb = lower.length > 4 && pack.clauses.isAdverb(lower) && !pack.subjects.notAdverbs.has(lower);
    const skipped = pack.subjects.beforeVerb.has(lower) || adverb;
    if (!skipped || pack.offices.has(lower)) break;
    at -= 1;
  }
  return at;
}

function commaBefore(view: View, from: number, least: number): number {
  for (let at = from; at >= least; at -= 1) {
    const text = view.reading.tokens[at]?.text;
    if (text === ',' || text === '—' || text === '–') return at;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}
