import { type DossierFormat, dossierFormats, type OutFormat, outFormats } from '../contract/exports.ts';
import { type Paper, papers } from '../contract/page.ts';
import { UsageError } from './usage-error.ts';

/** The one word that a command takes; `what` names it where it is missing. */
export function onlyWord(words: readonly string[], what: string): string {
  const [word, further] = words;
  if (word === undefined || word === '') throw new UsageError('missingArgument', what);
  if (further !== undefined) throw new UsageError('tooManyArguments', further);
  return word;
}

/** Refuses any further word. */
export function noWord([further]: readonly string[]): void {
  if (further !== undefined) throw new UsageError('tooManyArguments', further);
}

/** A day in the calendar, `YYYY-MM-DD`. */
export function dateOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // A day such as 30 February is either refused or moved on, depending on the engine.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) throw new UsageError('badDate', value);
  return value;
}

/** The paper that was asked for; A4 unless it is said. */
export function paperOf(value = 'a4'): Paper {
  const paper = papers.find((known) => known === value.toLowerCase());
  if (paper === undefined) throw new UsageError('badPaper', value);
  return paper;
}

const annotationEndings: { readonly [ending: string]: OutFormat } = { jsonld: 'w3c', annotation: 'readium' };

/** The format that was asked for, or that the file's ending says. */
export function formatOf(value: string | undefined, out: string): OutFormat {
  return oneOf(outFormats, value, out, 'badFormat');
}

/** The same, of those that a dossier is written in. */
export function dossierFormatOf(value: string | undefined, out: string): DossierFormat {
  return oneOf(dossierFormats, value, out, 'badDossierFormat');
}

function oneOf<Format extends OutFormat>(
  formats: readonly Format[],
  value: string | undefined,
  out: string,
  reason: 'badFormat' | 'badDossierFormat',
): Format {
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? '';
  const wanted = value?.toLowerCase() ?? annotationEndings[ending] ?? ending;
  const format = formats.find((known) => known === wanted);
  if (format === undefined) throw new UsageError(reason, value ?? out);
  return format;
}
