import type { LanguagePack } from '../languages/pack.ts';
import type { Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { lookUp } from './gazetteer.ts';

/** `| Recurrieron | la Fiscalía y ...`: where the verb may come first, its capital means nothing. */
export function isOpeningVerb({ tokens, pack, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!pack.verbFirst || token === undefined) return false;
  // `| Alcará | negó`: a verb follows no verb.
  const next = tokens[at + 1]?.lower ?? '';
  if (pack.speech.has(next) || pack.clauses.auxiliaries.has(next) || pack.forms.told.test(next)) return false;
  return (
    (pack.speech.has(token.lower) || pack.forms.told.test(token.lower)) &&
    lookUp(pack, text.slice(token.start, token.end)) === undefined
  );
}

/** `jefes de | Estado | y | Gobierno |`, `golpe de | Estado |`: the word begins no name. */
export function isOfState(reading: Reading, at: number): boolean {
  const { tokens, pack } = reading;
  const lower = tokens[at]?.lower ?? '';
  const { ofState } = pack;
  if (!ofState || (lower !== ofState.state && lower !== ofState.government)) return false;
  if (lower === ofState.government && tokens[at - 2]?.lower === ofState.state) return isOfState(reading, at - 2);
  return pack.ofWords.has(tokens[at - 1]?.lower ?? '') && pack.ofStateNouns.has(tokens[at - 2]?.lower ?? '');
}

/** `On | Tuesday | Pomeroy opens`: the day is no part of the name; a month is one only where nothing dates it. */
export function isDayName({ tokens, pack }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  // `Santo | Domingo |`, where days are written small.
  if (pack.weekdays.has(lower)) return !(pack.headFirst && tokens[at]?.capital && isNamePart(tokens[at - 1], pack));
  // `San José de Mayo`, `la Avenida de Mayo`: months are written small in such languages.
  if (pack.headFirst && pack.months.has(lower) && tokens[at]?.capital && tokens[at - 2]?.capital) return false;
  return pack.months.has(lower) && pack.dateWords.has(tokens[at - 1]?.lower ?? '');
}

function isNamePart(before: Token | undefined, pack: LanguagePack): boolean {
  return before?.capital === true && before.kind === 'word' && !pack.functionWords.has(before.lower);
}

/** `| Viceministros | de Exteriores`, `la | ONG | Madres del Sur`: a title of several, or a kind of body, begins no name. */
export function opensNoName(reading: Reading, at: number): boolean {
  const { tokens, pack } = reading;
  const token = tokens[at];
  if (!token) return false;
  if (pack.pluralTitles.has(token.lower) || isGovernmentOf(reading, at)) return true;
  return (
    pack.headFirst &&
    pack.bodyNouns.has(token.lower) &&
    /^\p{Lu}+$/u.test(token.text) &&
    tokens[at + 1]?.capital === true
  );
}

/** `el | Gobierno de | Ecuador`: a government is named by its country. */
function isGovernmentOf({ tokens, pack, text }: Reading, at: number): boolean {
  const { governments, of, articles } = pack.clauses;
  if (!pack.headFirst || !governments.has(tokens[at]?.lower ?? '') || !of.has(tokens[at + 1]?.lower ?? ''))
    return false;
  const first = articles.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return [1, 2, 3].some(
    (words) => lookUp(pack, text.slice(tokens[first]?.start, tokens[first + words - 1]?.end))?.kind === 'country',
  );
}
