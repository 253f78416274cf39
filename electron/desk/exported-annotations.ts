import { codePointsOf } from '../article/code-points.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { selectorsFor } from '../article/selectors.ts';
import type { PassageSelectors, PrintableAnnotation } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { Fact } from '../contract/facts.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { colourNamesOf } from '../storage/colour-names.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { hashOf } from '../storage/originals.ts';
import { getRevision } from '../storage/revisions.ts';

/** How a text is told from every other: the SHA-256 of its UTF-8. */
export function textHash(text: string): string {
  return hashOf(new TextEncoder().encode(text));
}

/**
 * The printable annotations of an article as they go to other programs, each with its place in the version that it
 * belongs to, in the order of the text; those about the whole article first.
 *
 * @param facts the article's lines, for notes on lines
 */
export function exportedAnnotations(db: ReadableDb, articleId: string, facts: readonly Fact[]): ExportedAnnotation[] {
  const versions = new Map<string, ReturnType<typeof versionOf>>();
  const names = colourNamesOf(db);
  const exported = listAnnotationsOf(db, articleId).map((annotation): ExportedAnnotation => {
    const known = versions.get(annotation.revisionId) ?? versionOf(getRevision(db, annotation.revisionId));
    versions.set(annotation.revisionId, known);
    const { revision, codePoints, version } = known;
    const colourName = annotation.colour && names[annotation.colour];
    const said = { annotation, version, colourName };
    const selectors = selectorsOf(annotation, revision, facts);
    if (selectors === undefined) return said;
    const { start, end } = selectors.position;
    const { quote } = selectors;
    if (revision.text.slice(start, end) !== quote.exact) return { ...said, quote };
    const paragraph = Math.max(1, paragraphAt(revision.blocks, start));
    return { ...said, quote, position: codePoints.count({ start, end }), paragraph };
  });
  const placeOf = ({ position, quote }: ExportedAnnotation) =>
    position?.start ?? (quote ? Number.MAX_SAFE_INTEGER : -1);
  return exported.sort((one, other) => placeOf(one) - placeOf(other));
}

function versionOf(revision: Revision) {
  const { text, createdAt } = revision;
  return { revision, codePoints: codePointsOf(text), version: { hash: textHash(text), createdAt } };
}

/** The passage that an annotation is about in its version; undefined where it is about all of it. */
function selectorsOf(
  { target }: PrintableAnnotation,
  { id, text, blocks }: Revision,
  facts: readonly Fact[],
): PassageSelectors | undefined {
  switch (target.kind) {
    case 'article':
      return undefined;
    case 'passage':
      return target.selectors;
    case 'paragraph': {
      const block = blocks[target.number - 1];
      return block && selectorsFor(text, block);
    }
    case 'fact': {
      const fact = facts.find((each) => each.id === target.factId && each.revisionId === id);
      const span = fact?.unverified ? undefined : fact?.evidence.spans[0];
      return span && selectorsFor(text, span);
    }
  }
}
