import { endingAt, type Subject, type View } from './phrases.ts';

/** Whether a preposition stands before a phrase, so that it is no subject. */
export function isGoverned(view: View, from: number, least: number): boolean {
  const { tokens, pack } = view.reading;
  let at = from - 1;
  while (at >= least) {
    const lower = tokens[at]?.lower ?? '';
    const passed =
      tokens[at]?.kind === 'word' &&
      (pack.determiners.has(lower) ||
        pack.officeModifiers.has(lower) ||
        pack.offices.has(lower) ||
        pack.partyNouns.has(lower));
    const owner = passed ? 0 : ownerOfGroup(view, at);
    if (!passed && owner === 0) break;
    at -= Math.max(1, owner);
  }
  if (at < least) return false;
  if (beginsName(view, at, from)) return false;
  const lower = tokens[at]?.lower ?? '';
  // `en la provincia del Carchi`: what governs the noun governs the name.
  const contracted = pack.subjects.contracted.has(tokens[at + 1]?.lower ?? '') && at + 1 < from;
  if (contracted && pack.subjects.namedNouns.has(lower)) return isGoverned(view, at, least);
  if (pack.clauses.of.has(lower) && nameGoesOn(view, at)) return isGoverned(view, at - 1, least);
  // `Each of | the five states |`, `cada uno de | los países |`: those counted are the subject.
  if (pack.clauses.of.has(lower) && countsThem(view, at - 1)) return false;
  if (pack.subjects.contracted.has(lower)) return true;
  // `of Kisumu, | Entebbe | and Mwanza`: in the middle of such a list.
  const mention = view.names.mentionAt.get(from);
  if (tokens[at]?.text === ',' && mention && pack.and.has(tokens[mention.to]?.lower ?? '')) {
    const left = endingAt(view, at - 1, least);
    return left?.entity !== undefined && isGoverned(view, left.from, least);
  }
  // Joined to something that is governed.
  if (pack.and.has(lower)) {
    let left = endingAt(view, at - 1, least);
    // `The mayors of Kisumu, Entebbe and | Mwanza |`: the list has one preposition at its head.
    while (left?.entity && tokens[left.from - 1]?.text === ',') {
      const before = endingAt(view, left.from - 2, least);
      if (!before?.entity) break;
      left = before;
    }
    // `at the port of Tulcán and | Colombia | will patrol`: a state is not joined to a town.
    const apart = left?.entity?.kind === 'place' && left.entity.code === undefined;
    if (apart && view.names.at.get(from)?.code !== undefined) return false;
    return left ? isGoverned(view, left.from, least) : false;
  }
  return pack.prepositions.has(lower) && !pack.subjects.notGoverning.has(lower);
}

/** `each`, `all`, `cada uno`, right before "of". */
function countsThem({ reading }: View, at: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  if (pack.subjects.wholes.has(lower)) return true;
  return pack.numberWords.has(lower) && pack.subjects.wholes.has(tokens[at - 1]?.lower ?? '');
}

/** `of the | residents’ | group Quiet Lent`: how many tokens the plain owner of a group takes, from its last one back. */
function ownerOfGroup({ reading, names }: View, at: number): number {
  const { tokens, pack } = reading;
  const next = tokens[at + 1]?.lower ?? '';
  if (!(pack.partyNouns.has(next) || pack.organisationNouns.has(next)) || names.at.has(at)) return 0;
  if (tokens[at]?.possessive) return 1;
  return /^[’']$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'word' && !names.at.has(at - 1) ? 2 : 0;
}

/** `De la Puente dijo`: a capital says that the small word is a part of the name. */
function beginsName({ reading, names }: View, at: number, from: number): boolean {
  const entity = names.at.get(from);
  const mention = names.mentionAt.get(from);
  if (!reading.tokens[at]?.capital || entity?.kind !== 'person' || !mention) return false;
  const written = reading.text.slice(reading.tokens[at]?.start, mention.end).toLowerCase();
  return entity.name.toLowerCase().endsWith(written);
}

/** `la provincia | del | Chubut`, `the state of Oregon`: the noun and the name are one subject. */
function nameGoesOn({ reading }: View, link: number): boolean {
  return reading.pack.subjects.namedNouns.has(reading.tokens[link - 1]?.lower ?? '');
}

/** `X met Y and urged ...`: the second verb has the subject of the first, which no preposition governs. */
export function firstSubject(view: View, from: number, to: number, least = from): Subject | undefined {
  const { pack } = view.reading;
  for (let at = from; at < to; at += 1) {
    const found = endingAt(view, at, from);
    // `Opposition | leader Ann Roe`: the noun only qualifies what follows.
    const next = view.reading.tokens[at + 1]?.lower ?? '';
    const person = view.names.at.get(at + 1)?.kind === 'person';
    if (found && found.pronoun === undefined && (pack.offices.has(next) || person) && !found.entity) continue;
    // `| Two | weeks ago the mayor`: a number counts what stands behind it.
    if (found?.head !== undefined && pack.numberWords.has(found.head) && pack.units.has(next)) continue;
    if (found && found.from >= from && !isGoverned(view, found.from, least)) return found;
    if (found) at = Math.max(at, found.to - 1);
  }
  return undefined;
}
