import { codePointsOf } from '../article/code-points.ts';
import { findPassage, selectorsFor } from '../article/selectors.ts';
import type { AnnotationTarget, PassageSelectors, TextQuoteSelector } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { AnchorVerdict } from '../contract/carried-marks.ts';
import type { Span } from '../contract/text.ts';
import type { IncomingAnnotation } from '../importing/annotations/incoming.ts';
import { carryForeign } from './carry-foreign.ts';
import { carryPassages } from './carry-passages.ts';

/** Where an annotation of a file is kept, and how sure its place is in the version that the article shows. */
export interface PlacedAnnotation {
  readonly incoming: IncomingAnnotation;
  readonly revisionId: string;
  readonly target: AnnotationTarget;
  readonly verdict: AnchorVerdict;
}

/** What annotations of a file are placed in. */
export interface PlacingInto {
  /** The version that the article shows. */
  readonly shown: Revision;
  /** The article's versions by the hash of their text. */
  readonly versions: ReadonlyMap<string, Revision>;
  readonly factIds: ReadonlySet<string>;
}

/**
 * Gives annotations of a file their places in an article. One that names a version of the article keeps that version; of
 * the others the words are looked for in the version that is shown. Where they changed, or are not to be found, what the
 * file says is kept, and the desk asks its user.
 *
 * @param progress told now and then how much of it is done, from 0 to 1
 * @returns one for each, in their order
 */
export function placeAnnotations(
  all: readonly IncomingAnnotation[],
  into: PlacingInto,
  progress?: (share: number) => void,
): PlacedAnnotation[] {
  const { shown, versions } = into;
  const placed = new Map<IncomingAnnotation, PlacedAnnotation>();
  const foreign: { readonly incoming: IncomingAnnotation; readonly selectors: PassageSelectors }[] = [];
  const ofVersions = new Map<Revision, { readonly incoming: IncomingAnnotation; readonly own: Span }[]>();
  const codePoints = new Map<Revision, ReturnType<typeof codePointsOf>>();
  const unitsOf = (revision: Revision, position: Span | undefined): Span => {
    const known = codePoints.get(revision) ?? codePointsOf(revision.text);
    codePoints.set(revision, known);
    return position === undefined ? { start: 0, end: 0 } : known.place(position);
  };
  for (const incoming of all) {
    const { quote, position, textHash, about, factId } = incoming;
    const home = textHash === undefined ? undefined : versions.get(textHash);
    const words = quote ?? (home && quoteAt(home.text, unitsOf(home, position)));
    const keep = (target: AnnotationTarget, verdict: AnchorVerdict, revisionId = shown.id) =>
      placed.set(incoming, { incoming, revisionId, target, verdict });
    if (about === 'fact' && factId !== undefined && into.factIds.has(factId)) {
      keep({ kind: 'fact', factId }, 'exact');
    } else if (words === undefined) {
      keep({ kind: 'article' }, position === undefined ? 'exact' : 'orphan');
    } else {
      const selectors = selectorsOf(words, unitsOf(home ?? shown, position));
      const own = home && findPassage(home.text, selectors);
      if (home && own) ofVersions.set(home, [...(ofVersions.get(home) ?? []), { incoming, own }]);
      else foreign.push({ incoming, selectors });
    }
  }
  // Two versions are compared once, however many annotations one of them has.
  for (const [home, those] of ofVersions) {
    const carried = carryPassages(
      home,
      shown,
      those.map(({ own }) => selectorsFor(home.text, own)),
    );
    those.forEach(({ incoming, own }, at) => {
      const verdict = carried[at]?.verdict ?? 'orphan';
      placed.set(incoming, { incoming, revisionId: home.id, target: targetAt(home, own, incoming.about), verdict });
    });
  }
  const places = carryForeign(
    shown.text,
    foreign.map(({ selectors }) => selectors),
    progress,
  );
  foreign.forEach(({ incoming, selectors }, at) => {
    const { verdict, now } = places[at] ?? { verdict: 'orphan' as const };
    const stands = now !== undefined && (verdict === 'exact' || verdict === 'moved');
    const target: AnnotationTarget = stands ? targetAt(shown, now, incoming.about) : { kind: 'passage', selectors };
    placed.set(incoming, { incoming, revisionId: shown.id, target, verdict });
  });
  return all.flatMap((incoming) => placed.get(incoming) ?? []);
}

function quoteAt(text: string, { start, end }: Span): TextQuoteSelector | undefined {
  return start < end ? selectorsFor(text, { start, end }).quote : undefined;
}

function selectorsOf(quote: TextQuoteSelector, { start, end }: Span): PassageSelectors {
  return { quote, position: { type: 'TextPositionSelector', start, end } };
}

function targetAt({ text, blocks }: Revision, span: Span, about: IncomingAnnotation['about']): AnnotationTarget {
  const block =
    about === 'paragraph' ? blocks.findIndex(({ start, end }) => start === span.start && end === span.end) : -1;
  return block >= 0
    ? { kind: 'paragraph', number: block + 1 }
    : { kind: 'passage', selectors: selectorsFor(text, span) };
}
