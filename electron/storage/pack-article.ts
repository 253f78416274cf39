import type { PackedArticle, PackedFact, PackedPassage } from '../contract/packed.ts';
import { listAnnotationsOf } from './annotations.ts';
import { tagsOf } from './article-tags.ts';
import { creditOf } from './credits.ts';
import { draftedWith } from './drafted-with.ts';
import { draftedBodies, listFacts } from './facts.ts';
import type { ReadableDb } from './handles.ts';
import { pageSetupOf } from './page-setup.ts';
import { originsOf } from './revision-origins.ts';
import { currentRevision, getRevision } from './revisions.ts';
import { allRows } from './statements.ts';
import { listVersions, originalOf } from './versions.ts';

/**
 * An article with all that belongs to it and may leave the program: of the notes only printable ones outside the bin, since
 * they come from a table that no other note is ever in. What is the library's own (when it came in, whether it is pinned)
 * stays behind.
 *
 * @throws ReadoutError `not-found` where it is not there, or in the bin.
 */
export function packArticle(db: ReadableDb, articleId: string): PackedArticle {
  const shown = currentRevision(db, articleId);
  const { engine, revisionId } = draftedWith(db, articleId);
  return {
    id: articleId,
    shownId: shown.id,
    engine,
    draftedFromId: revisionId,
    ...creditOf(db, articleId),
    tags: tagsOf(db, articleId),
    page: pageSetupOf(db, articleId),
    revisions: listVersions(db, articleId).map((version) => {
      const { articleId: _, ...revision } = getRevision(db, version.revisionId);
      return { ...revision, originalHash: originalOf(db, revision.id), origins: originsOf(db, revision.id) };
    }),
    facts: packedFacts(db, articleId),
    notes: listAnnotationsOf(db, articleId).map(
      ({ id, revisionId, target, earlier, colour, text, tags, links, createdAt, modifiedAt }) => ({
        ...{ id, revisionId, target, earlier, colour, text, tags, links, createdAt, modifiedAt },
      }),
    ),
  };
}

function packedFacts(db: ReadableDb, articleId: string): PackedFact[] {
  const drafted = draftedBodies(db, articleId);
  const passages = passagesOf(db, articleId);
  return listFacts(db, articleId).map(
    ({ articleId: _, evidence, paragraphs: _paragraphs, unverified: _unverified, ...fact }) => ({
      ...fact,
      drafted: drafted.get(fact.id),
      confidence: evidence.confidence,
      reason: evidence.reason,
      drafter: evidence.drafter,
      passages: passages.get(fact.id) ?? [],
    }),
  );
}

interface PassageRow extends PackedPassage {
  readonly factId: string;
}

/** The passages of all versions, by line. */
function passagesOf(db: ReadableDb, articleId: string): ReadonlyMap<string, PackedPassage[]> {
  const rows = allRows<PassageRow>(
    db,
    `SELECT fact_id AS factId, fact_span.revision_id AS revisionId, start_offset AS start, end_offset AS end
     FROM fact JOIN fact_span ON fact_span.fact_id = fact.id JOIN revision ON revision.id = fact_span.revision_id
     WHERE fact.article_id = ? ORDER BY revision.ordinal, fact_span.ordinal`,
    [articleId],
  );
  const byFact = new Map<string, PackedPassage[]>();
  for (const { factId, ...place } of rows) {
    const known = byFact.get(factId) ?? [];
    known.push(place);
    byFact.set(factId, known);
  }
  return byFact;
}
