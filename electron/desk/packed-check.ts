import { createHash } from 'node:crypto';
import type { AnnotationTarget } from '../contract/annotations.ts';
import type { Packed, PackedArticle, PackedRevision } from '../contract/packed.ts';
import type { Span } from '../contract/text.ts';

/** Whether all that a file names is in it, each only once, and every place lies in its text. */
export function holdsTogether({ articles, originals, dossier, register = [] }: Packed): boolean {
  const kept = new Set(originals.map(({ hash }) => hash));
  const all = articles.flatMap(({ revisions, facts, notes }) => [...revisions, ...facts, ...notes]);
  const ids = articles.map(({ id }) => id);
  return (
    areApart([...ids, ...all.map(({ id }) => id)]) &&
    areApart(originals.map(({ hash }) => hash)) &&
    originals.every(({ hash, bytes }) => createHash('sha256').update(bytes, 'base64').digest('hex') === hash) &&
    articles.every((article) => isWhole(article, kept)) &&
    areApart(register.map(({ id }) => id)) &&
    register.every(
      ({ roles }) =>
        areApart(roles.map(({ articleId }) => articleId)) && roles.every(({ articleId }) => ids.includes(articleId)),
    ) &&
    (dossier === undefined || (areApart(dossier.articleIds) && dossier.articleIds.every((id) => ids.includes(id))))
  );
}

function isWhole({ revisions, facts, notes, ...article }: PackedArticle, originals: ReadonlySet<string>): boolean {
  const texts = new Map(revisions.map((revision) => [revision.id, revision]));
  const lines = new Set(facts.map(({ id }) => id));
  const standsIn = (revisionId: string, { start, end }: Span) =>
    start < end && end <= (texts.get(revisionId)?.text.length ?? -1);
  const reaches = (revisionId: string, target: AnnotationTarget) => {
    const revision = texts.get(revisionId);
    if (revision === undefined) return false;
    switch (target.kind) {
      case 'article':
        return true;
      case 'paragraph':
        return target.number <= revision.blocks.length;
      case 'fact':
        // A line may have gone since the note was made; the note stays.
        return true;
      case 'passage':
        return target.selectors.position.start <= target.selectors.position.end;
    }
  };
  return (
    texts.has(article.shownId) &&
    (article.draftedFromId === null || texts.has(article.draftedFromId)) &&
    areApart(revisions.map(({ ordinal }) => ordinal)) &&
    areApart(article.page.lines.map(({ lineId }) => lineId)) &&
    revisions.every((revision) => isWholeText(revision, originals)) &&
    facts.every(
      ({ revisionId, passages, drafter, mergedInto, id }) =>
        texts.has(revisionId) &&
        (drafter || passages.some((passage) => passage.revisionId === revisionId)) &&
        passages.every((passage) => standsIn(passage.revisionId, passage)) &&
        (mergedInto === undefined || (mergedInto !== id && lines.has(mergedInto))),
    ) &&
    notes.every(
      ({ revisionId, target, earlier }) =>
        reaches(revisionId, target) && (earlier ?? []).every((place) => texts.has(place.revisionId)),
    )
  );
}

function isWholeText({ text, blocks, originalHash }: PackedRevision, originals: ReadonlySet<string>): boolean {
  let reached = 0;
  for (const { start, end } of blocks) {
    if (start < reached || end <= start || end > text.length) return false;
    reached = end;
  }
  return blocks.length > 0 && (originalHash === undefined || originals.has(originalHash));
}

function areApart(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
