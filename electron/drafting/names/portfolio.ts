import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { longestKnown } from './gazetteer.ts';

/** What a run behind `ministro de` holds beside the field of work. */
export interface Portfolio {
  /** The person named without a comma: `ministro de Relaciones Exteriores | Luis Rey |`. */
  readonly person?: { readonly from: number; readonly to: number } | undefined;
  /** The country or town of the office: `ministro de Seguridad de | Santa Fe |`. */
  readonly place?: { readonly from: number; readonly to: number } | undefined;
}

/** `el ministro de Energía y Minas`, `la secretaria de la Defensa Nacional`: capitals that name a field of work, not a body. */
export function portfolioAt(reading: Reading, from: number, to: number): Portfolio | undefined {
  const { tokens, pack } = reading;
  if (!pack.headFirst || !behindOffice(reading, from)) return undefined;
  if (pack.organisationHeads.has(tokens[from]?.lower ?? '') || longestKnown(reading, from, to)?.to === to)
    return undefined;
  for (let at = from + 1; at <= to - 2; at += 1) {
    const joined = pack.and.has(tokens[at - 1]?.lower ?? '') || pack.ofWords.has(tokens[at - 1]?.lower ?? '');
    if (tokens[at]?.capital && !joined && givenNames().has(tokens[at]?.base ?? '')) return { person: { from: at, to } };
  }
  for (let at = from + 2; at < to; at += 1) {
    const linked = pack.ofWords.has(tokens[at - 1]?.lower ?? '') || pack.inWords.has(tokens[at - 1]?.lower ?? '');
    if (linked && tokens[at]?.capital && longestKnown(reading, at, to)?.to === to) return { place: { from: at, to } };
  }
  return givenNames().has(tokens[from]?.base ?? '') ? undefined : {};
}

/** The office right before `de` or `de la`. */
function behindOffice({ tokens, pack }: Reading, from: number): boolean {
  let at = from - 1;
  // `secretario de Comunicaciones y | Transportes de México |`
  while (pack.and.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.capital) {
    at -= 1;
    while (from - at < 12 && (tokens[at]?.capital || (tokens[at]?.text === ',' && tokens[at - 1]?.capital))) at -= 1;
  }
  if (pack.articles.has(tokens[at]?.lower ?? '')) at -= 1;
  if (!pack.ofWords.has(tokens[at]?.lower ?? '') || tokens[at]?.capital) return false;
  const noun = tokens[at - 1];
  // `la consejera delegada de | Solaria |`
  if (noun === undefined || pack.ofCompany.has(noun.lower)) return false;
  if (pack.portfolioOffices.has(noun.lower)) return true;
  // `ministro español de Industria`, `director general de Ganadería`
  return !noun.capital && noun.kind === 'word' && pack.portfolioOffices.has(tokens[at - 2]?.lower ?? '');
}
