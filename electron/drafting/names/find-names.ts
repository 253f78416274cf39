import type { Dateline } from '../head/dateline.ts';
import { type Reading, standsApart } from '../reading/reading.ts';
import type { Names } from './entity.ts';
import { isSureInHeadline } from './headline-names.ts';
import { judgeRun, type Verdict } from './judge.ts';
import { judgeLoose, loneUses } from './loose.ts';
import { isLonePlace, NameBook } from './name-book.ts';
import { genderOf } from './people.ts';
import { findRoles } from './roles.ts';
import { runsIn } from './runs.ts';
import type { Taught } from './taught.ts';

const namedRoles = new Set(['body', 'listItem', 'quotation', 'standfirst', 'caption', 'subheading']);

/**
 * All names of an article: found in the runs of capitals, told apart, their forms put together, their roles read.
 *
 * @param taught what the user has said of names before
 */
export function findNames(reading: Reading, { bodyFrom, place, placeSpan, within }: Dateline, taught: Taught): Names {
  const book = new NameBook(reading, taught);
  if (place !== undefined && placeSpan) book.addPlace(place, placeSpan);
  if (within) book.addPlace(within.name, within.span);
  const loose: Verdict[] = [];
  const headed: Verdict[] = [];
  for (const sentence of reading.sentences) {
    const heads = sentence.role === 'headline';
    if (!heads && !namedRoles.has(sentence.role)) continue;
    for (const run of runsIn(reading, sentence, heads || standsApart(sentence.role) ? 0 : bodyFrom)) {
      for (const found of judgeRun(reading, run)) {
        if (heads) {
          if (isSureInHeadline(reading, sentence, found)) headed.push(found);
          continue;
        }
        const verdict = book.asBody(taught.judge(found, book.wordsOf(found)));
        if (book.addShortForm(verdict)) continue;
        if (verdict.kind === 'loose' || isLonePlace(verdict)) loose.push(verdict);
        else if (sentence.role !== 'subheading' || verdict.kind !== 'person' || isListed(reading, verdict))
          book.add(verdict);
        book.addGoverned(verdict);
      }
    }
  }
  for (const verdict of headed) book.addUnknown(verdict);
  const uses = loneUses(reading, loose);
  loose.sort((a, b) => Number(b.to - b.from > 1) - Number(a.to - a.from > 1) || a.from - b.from);
  let left: Verdict[] = loose;
  // What one place tells of a name holds for the others, so that the second round knows more than the first.
  for (let round = 0; round < 2 && left.length > 0; round += 1)
    left = left.filter(
      (verdict) => !book.addLoose(verdict, isLonePlace(verdict) ? verdict : judgeLoose(reading, verdict, uses)),
    );
  const names = book.close();
  findRoles(reading, names);
  for (const person of names.people) person.gender ??= genderOf(reading, person);
  return names;
}

/** `H.E. Ana Roe, President of ...` as a line of its own: a list of people, not a heading. */
function isListed({ tokens, pack }: Reading, { from, to }: Verdict): boolean {
  const titled = pack.honorifics.has(tokens[from - 1]?.lower ?? '');
  return tokens[to]?.text === ',' && (titled || pack.offices.has(tokens[to + 1]?.lower ?? ''));
}
