import { findPassage, selectorsFor } from '../article/selectors.ts';
import type { AnnotationTarget } from '../contract/annotations.ts';
import { ReadoutError } from '../contract/results.ts';
import { getFact } from '../storage/facts.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { getRevision } from '../storage/revisions.ts';

/**
 * A note's target as it is kept, once it is sure that it exists: a passage gets its selectors from the revision's own
 * text, so that it can be found again whatever the window sent beside its words.
 *
 * @throws ReadoutError `not-found` for a revision or fact of another article, `bad-input` for a place outside the text
 */
export function checkedTarget(
  db: ReadableDb,
  articleId: string,
  revisionId: string,
  target: AnnotationTarget,
): AnnotationTarget {
  const revision = getRevision(db, revisionId);
  if (revision.articleId !== articleId) throw new ReadoutError('not-found');
  switch (target.kind) {
    case 'article':
      return target;
    case 'fact':
      if (getFact(db, target.factId).articleId !== articleId) throw new ReadoutError('not-found');
      return target;
    case 'paragraph':
      if (target.number > revision.blocks.length) throw new ReadoutError('bad-input', `¶${target.number}`);
      return target;
    case 'passage': {
      const found = findPassage(revision.text, target.selectors);
      if (!found) throw new ReadoutError('bad-input', '¶');
      return { kind: 'passage', selectors: selectorsFor(revision.text, found) };
    }
  }
}
