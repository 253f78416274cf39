import { mostTags, type TextQuoteSelector, tagLimit } from '../../contract/annotations.ts';
import type { AnnotationRefusal } from '../../contract/exchange.ts';
import { cleanText, holdsHidden, wordsOfHtml } from './clean-text.ts';
import { colourFrom } from './colour.ts';
import { type IncomingAnnotation, longestContext, longestQuote, longestText } from './incoming.ts';
import {
  annotationShape,
  type BodyShape,
  type HolderShape,
  listed,
  type SelectorShape,
  type TargetShape,
  withoutNulls,
} from './shape.ts';

/** One annotation of a file, made safe; or why it is refused. */
export type ReadAnnotation =
  | { readonly ok: true; readonly annotation: IncomingAnnotation }
  | { readonly ok: false; readonly reason: AnnotationRefusal };

const refused = (reason: AnnotationRefusal): ReadAnnotation => ({ ok: false, reason });

/**
 * Reads one annotation of a file.
 *
 * @param place its place in the file, from 1
 * @param ours whether Readout made the file, whose notes are Markdown though their profile cannot say so
 */
export function readAnnotation(value: unknown, place: number, ours: boolean): ReadAnnotation {
  const parsed = annotationShape.safeParse(withoutNulls(value));
  if (!parsed.success || !listed(parsed.data.type).includes('Annotation')) return refused('wrongShape');
  const { id, created, modified, bodyValue } = parsed.data;
  const { bodies, lost: lostBodies } = bodiesOf([...listed(parsed.data.body), ...listed(bodyValue)]);
  const targets = listed(parsed.data.target);
  const target = targets.find((each) => typeof each !== 'string');
  const said = wordsOf(bodies, ours);
  const { tags, lost } = tagsOf(bodies);
  const { quote, position, others } = placeOf(target);
  if (said.text.length > longestText || (quote?.exact.length ?? 0) > longestQuote) return refused('tooLong');
  if (said.text === '' && tags.length === 0 && quote === undefined && position === undefined)
    return refused('saysNothing');
  const isBare = said.text === '' && tags.length === 0;
  const annotation: IncomingAnnotation = {
    ...said,
    place,
    id,
    tags,
    colour: colourOf(bodies, target) ?? (isBare ? 'amber' : undefined),
    createdAt: timeOf(created),
    modifiedAt: timeOf(modified),
    quote,
    position,
    textHash: hashOf(target?.state),
    about: target?.['readout:about'],
    factId: target?.['readout:line'],
    leftOut: lost + lostBodies + others + Math.max(0, targets.length - 1),
  };
  return { ok: true, annotation };
}

/** The bodies of use: of a choice the first, of others that hold some all; and how many say nothing here. */
function bodiesOf(all: readonly (string | HolderShape)[]): { readonly bodies: BodyShape[]; readonly lost: number } {
  let lost = 0;
  const bodies = all.flatMap((each): BodyShape[] => {
    if (typeof each === 'string') return [{ value: each }];
    const { items, ...own } = each;
    const held = (items ?? []).map((item) => (typeof item === 'string' ? { value: item } : item));
    const chosen = listed(own.type).includes('Choice') ? held.slice(0, 1) : held;
    lost += held.length - chosen.length;
    return items === undefined ? [own] : [...(own.value === undefined ? [] : [own]), ...chosen];
  });
  const says = ({ value, tag, color }: BodyShape) => value !== undefined || tag !== undefined || color !== undefined;
  return { bodies, lost: lost + bodies.filter((each) => !says(each)).length };
}

function wordsOf(bodies: readonly BodyShape[], ours: boolean) {
  const notes = bodies.filter(({ purpose, value }) => value !== undefined && !listed(purpose).includes('tagging'));
  const isHtml = ({ format = '' }: BodyShape) => /^(?:text\/html|application\/xhtml)/i.test(format);
  const isMarkdown = notes.every(({ format }) => (format === undefined ? ours : /^text\/markdown/i.test(format)));
  const text = notes
    .map((body) => cleanText(isHtml(body) ? wordsOfHtml(body.value ?? '') : (body.value ?? '')))
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  const isHidden = bodies.some(({ value = '', tag }) => [value, ...listed(tag)].some(holdsHidden));
  return { text, isMarkdown, cleaned: notes.some(isHtml) || isHidden };
}

function tagsOf(bodies: readonly BodyShape[]): { readonly tags: readonly string[]; readonly lost: number } {
  const said = bodies.flatMap(({ purpose, value, tag }) => [
    ...(value !== undefined && listed(purpose).includes('tagging') ? [value] : []),
    ...listed(tag),
  ]);
  const tidy = said.map((tag) => cleanText(tag).replace(/\s+/g, ' ').trim()).filter((tag) => tag !== '');
  const once = new Map(tidy.map((tag) => [tag.toLocaleLowerCase(), tag]));
  const tags = [...once.values()].filter((tag) => tag.length <= tagLimit).slice(0, mostTags);
  return { tags, lost: once.size - tags.length };
}

function placeOf(target: TargetShape | undefined) {
  const selectors = listed(target?.selector).flatMap((one): Omit<SelectorShape, 'refinedBy'>[] => [
    one,
    ...listed(one.refinedBy),
  ]);
  const isOf = (type: string) => (one: Omit<SelectorShape, 'refinedBy'>) => listed(one.type).includes(type);
  const quoted = selectors.find((one) => isOf('TextQuoteSelector')(one) && (one.exact ?? '').trim() !== '');
  const placed = selectors.find(isOf('TextPositionSelector'));
  const { start, end } = placed ?? {};
  const position = start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
  const others = selectors.length - (quoted ? 1 : 0) - (placed ? 1 : 0);
  return { quote: quoted && quoteOf(quoted), position, others };
}

function quoteOf({ exact = '', prefix = '', suffix = '' }: Omit<SelectorShape, 'refinedBy'>): TextQuoteSelector {
  const tidy = (words: string) => cleanText(words).normalize('NFC');
  return {
    type: 'TextQuoteSelector',
    exact: tidy(exact),
    prefix: tidy(prefix).slice(-longestContext).toWellFormed(),
    suffix: tidy(suffix).slice(0, longestContext).toWellFormed(),
  };
}

function colourOf(bodies: readonly BodyShape[], target: TargetShape | undefined) {
  const classes = listed(target?.styleClass).map((name) => name.replace(/^readout-/, ''));
  const said = [...bodies.flatMap(({ color }) => listed(color)), ...classes];
  return said.map(colourFrom).find((colour) => colour !== undefined);
}

function hashOf(state: unknown): string | undefined {
  for (const one of Array.isArray(state) ? state : [state]) {
    if (typeof one !== 'object' || one === null || !('readout:text' in one)) continue;
    const said = one['readout:text'];
    const hash = typeof said === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(said)?.[1] : undefined;
    if (hash !== undefined) return hash;
  }
  return undefined;
}

/** Times before 1970 and beyond the calendar of files are none. */
function timeOf(value: string | undefined): number | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value);
  return time >= 0 && time < Date.UTC(10_000, 0) ? time : undefined;
}
