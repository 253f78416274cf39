import type { View } from '../discourse/phrases.ts';
import { isLongJoint, type Stretch } from './clause.ts';
import { isFutureAction, isInfinitive, mayBeVerb } from './verbs.ts';

/** The single undertakings of a list: `promote ... and generate ..., as well as coordinate ...` */
export function splitItems(view: View, whole: Stretch): Stretch[] {
  const { reading } = view;
  const { tokens, pack } = reading;
  const items: Stretch[] = [];
  let from = whole.from;
  let embedded = false;
  // `enviará ... y publicará ...`: the items are in the tense of the first.
  const tells = isFutureAction(reading, whole.from);
  for (let at = whole.from + 1; at < whole.to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (pack.clauses.relatives.has(token.lower)) embedded = true;
    const comma = token.text === ',';
    const joint = comma || pack.and.has(token.lower) || isLongJoint(reading, at);
    if (!joint) continue;
    const wished =
      pack.clauses.dropsSubject && pack.and.has(token.lower) ? wishedAgain(reading, whole.from, at) : undefined;
    if (wished !== undefined && wished < whole.to) {
      items.push(trim(view, from, at));
      from = wished;
      at = wished;
      continue;
    }
    const next = afterJoint(reading, at);
    const verb =
      next !== undefined &&
      (isInfinitive(reading, next) ||
        isFurtherGerund(reading, whole.from, next) ||
        (tells && isFutureAction(reading, next)) ||
        isUnknownVerb(reading, at, next));
    if (next === undefined || next >= whole.to || !verb || !takesObject(reading, next, whole.to)) continue;
    const strong = comma || isLongJoint(reading, at) || tokens[at - 1]?.text === ',';
    if (!comma && sharesObject(reading, from, at)) continue;
    if (embedded && !strong) continue;
    if (comma && !listGoesOn(reading, at, next, whole.to)) continue;
    items.push(trim(view, from, at));
    // `a crear un registro y a | no devolver |`
    from = pack.clauses.dropsSubject && pack.clauses.nots.has(tokens[next - 1]?.lower ?? '') ? next - 1 : next;
    embedded = false;
    at = next;
  }
  items.push(trim(view, from, whole.to));
  return items.filter((item) => item.to > item.from);
}

/** `que publique el texto y | lo lleve | al Congreso`: behind a subjunctive another one with its pronoun or its "que". */
function wishedAgain({ tokens, pack }: View['reading'], from: number, joint: number): number | undefined {
  if (!pack.clauses.that.has(tokens[from - 1]?.lower ?? '')) return undefined;
  const opener = tokens[joint + 1]?.lower ?? '';
  const again = pack.clauses.that.has(opener);
  const verb = tokens[joint + 2]?.lower ?? '';
  if (!(again || pack.clauses.clitics.has(opener)) || !pack.forms.wish.test(verb)) return undefined;
  return again ? joint + 2 : joint + 1;
}

/** `to nurture | and deepen | trust`: two verbs with one object are one deed. */
function sharesObject(reading: View['reading'], from: number, joint: number): boolean {
  const { tokens, pack } = reading;
  const verb = joint - 1;
  if (pack.clauses.infinitiveMark === undefined) return false;
  return (verb === from && isInfinitive(reading, verb)) || tokens[verb - 1]?.lower === pack.clauses.infinitiveMark;
}

/** `committed to buying roots, | to paying | growers`: the form of the first. */
function isFurtherGerund({ tokens, pack }: View['reading'], first: number, at: number): boolean {
  const { gerund } = pack.forms;
  return (
    gerund.test(tokens[first]?.lower ?? '') &&
    gerund.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.lower === pack.clauses.infinitiveMark
  );
}

/** `and to | bury |`, `and | bury | the cable`: the mark of the infinitive, or what it acts on, shows the verb. */
function isUnknownVerb(reading: View['reading'], joint: number, at: number): boolean {
  const { tokens, pack } = reading;
  const mark = pack.clauses.infinitiveMark;
  if (mark === undefined || !mayBeVerb(reading, at)) return false;
  if (tokens[at - 1]?.lower === mark) return true;
  const object = tokens[at + 1];
  return pack.and.has(tokens[joint]?.lower ?? '') && at === joint + 1 && pack.determiners.has(object?.lower ?? '');
}

function afterJoint(reading: View['reading'], at: number): number | undefined {
  const { tokens, pack } = reading;
  let next = at;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    const small =
      token.text === ',' ||
      pack.and.has(token.lower) ||
      pack.clauses.listSmall.has(token.lower) ||
      (pack.clauses.dropsSubject && pack.clauses.nots.has(token.lower)) ||
      (pack.clauses.isAdverb(token.lower) && !isInfinitive(reading, next));
    if (!small) return next;
    next += 1;
  }
  return next;
}

/** A verb of a list is followed by what it acts on; a noun that looks like one is followed by a small word or a mark. */
function takesObject({ tokens, pack }: View['reading'], at: number, limit: number): boolean {
  if (at + 1 >= limit) return pack.clauses.infinitiveMark === undefined;
  const next = tokens[at + 1];
  if (!next) return false;
  if (pack.clauses.infinitiveMark === undefined) return true;
  if (next.kind === 'mark') return /^[$€£“"]$/.test(next.text);
  return !pack.clauses.notObjects.has(next.lower) || pack.clauses.bareVerbs.has(tokens[at]?.lower ?? '');
}

/** Behind a bare comma a verb begins an item only if the list is closed by "and" later on, or "to" repeats. */
function listGoesOn(reading: View['reading'], comma: number, next: number, limit: number): boolean {
  const { tokens, pack } = reading;
  for (let at = comma + 1; at < next; at += 1)
    if (
      tokens[at]?.lower === pack.clauses.infinitiveMark ||
      pack.and.has(tokens[at]?.lower ?? '') ||
      isLongJoint(reading, at)
    )
      return true;
  for (let at = next; at < limit; at += 1) if (pack.and.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function trim(view: View, from: number, to: number): Stretch {
  const { tokens } = view.reading;
  let end = to;
  while (end > from && /^[,;.]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { from, to: end };
}
