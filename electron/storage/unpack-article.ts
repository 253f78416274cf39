import type { PackedArticle, PackedFact, PackedRevision } from '../contract/packed.ts';
import { ReadoutError } from '../contract/results.ts';
import { setTags } from './article-tags.ts';
import { insertArticle } from './articles.ts';
import { putCredit } from './credits.ts';
import { setDraftedWith } from './drafted-with.ts';
import { lastRank, nextRank } from './fact-rank.ts';
import { insertSpans, replaceSpans, textOf, written } from './fact-writing.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { putPageLine, putPageSetup } from './page-setup.ts';
import { insertRevision } from './revisions.ts';
import { change, firstRow, inTransaction } from './statements.ts';

/**
 * Writes an article down that came in a file, its lines and its page included; its original bytes are kept before, its
 * notes follow.
 *
 * @param importedAt milliseconds since 1970
 * @throws ReadoutError `bad-input` for a line that does not stand in its text; nothing is written then
 */
export function insertPackedArticle(db: WritableDb, article: PackedArticle, importedAt: number): void {
  inTransaction(db, () => {
    const shown = article.revisions.find(({ id }) => id === article.shownId);
    if (shown === undefined) throw new ReadoutError('bad-input', 'shownId');
    const { originalHash, origins, ...revision } = shown;
    const { id } = article;
    insertArticle(db, { id, importedAt, revision: { ...revision, articleId: id }, originalHash, origins });
    for (const other of article.revisions) if (other !== shown) insertPackedRevision(db, id, other);
    insertPackedFacts(db, id, article.facts);
    setDraftedWith(db, id, { engine: article.engine, revisionId: article.draftedFromId });
    const { author, source, tags, page } = article;
    if (author !== null || source !== null) putCredit(db, id, { author, source });
    setTags(db, id, tags);
    const { lines, ...head } = page;
    if (Object.values(head).some((value) => value !== undefined)) putPageSetup(db, id, head);
    for (const line of lines) putPageLine(db, id, line);
  });
}

/** Adds a version to an article's; the one that it shows stays. */
export function insertPackedRevision(db: WritableDb, articleId: string, packed: PackedRevision): void {
  const { originalHash, origins, ...revision } = packed;
  insertRevision(db, { ...revision, articleId }, { originalHash, origins });
}

/**
 * Adds lines at the end of an article's briefing, in the order given, with what a hand has made of them.
 *
 * @throws ReadoutError as `insertPackedArticle`
 */
export function insertPackedFacts(db: WritableDb, articleId: string, facts: readonly PackedFact[]): void {
  const texts = new Map<string, string>();
  const textIn = (revisionId: string) => {
    const text = texts.get(revisionId) ?? textOf(db, { articleId, revisionId });
    texts.set(revisionId, text);
    return text;
  };
  let rank = lastRank(db, articleId);
  for (const fact of facts) {
    insertPackedFact(db, articleId, fact, textIn, rank);
    rank = nextRank(rank);
  }
}

function insertPackedFact(
  db: WritableDb,
  articleId: string,
  fact: PackedFact,
  textIn: (revisionId: string) => string,
  rank: number,
): void {
  const { id, revisionId, drafted, passages } = fact;
  const text = textIn(revisionId);
  change(
    db,
    `INSERT INTO fact (id, article_id, revision_id, rank, origin, hidden, changed_by_hand, progress, confidence, reason,
       drafter, body, drafted_body, verdict, moved, merged_into)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, articleId, revisionId, rank, fact.origin, fact.hidden ? 1 : 0, fact.changedByHand ? 1 : 0],
      ...[fact.progress ?? null, fact.confidence, fact.reason, fact.drafter ? 1 : 0, written(fact.body, text)],
      drafted === undefined ? null : written(drafted, text),
      ...[fact.verdict ?? null, fact.moved ? 1 : 0, fact.mergedInto ?? null],
    ],
  );
  for (const place of new Set(passages.map((passage) => passage.revisionId))) {
    const spans = passages.filter((passage) => passage.revisionId === place);
    insertSpans(db, { id, revisionId: place }, textIn(place), spans);
  }
}

/** Lets a drafted line say what a hand has made of it elsewhere; where it stands in the briefing stays. */
export function correctPackedFact(db: WritableDb, articleId: string, fact: PackedFact): void {
  const text = textOf(db, { articleId, revisionId: fact.revisionId });
  change(
    db,
    `UPDATE fact SET body = @body, changed_by_hand = (drafted_body IS NOT @body), hidden = @hidden, progress = @progress,
       verdict = @verdict WHERE id = @id AND article_id = @articleId`,
    {
      ...{ id: fact.id, articleId, body: written(fact.body, text), hidden: fact.hidden ? 1 : 0 },
      ...{ progress: fact.progress ?? null, verdict: fact.verdict ?? null },
    },
  );
  const own = fact.passages.filter(({ revisionId }) => revisionId === fact.revisionId);
  replaceSpans(db, fact, text, own);
}

/** Where an article stands in the library. */
export function standingOf(db: ReadableDb, articleId: string): 'absent' | 'present' | 'binned' {
  const row = firstRow<{ binned: 0 | 1 }>(db, 'SELECT deleted_at IS NOT NULL AS binned FROM article WHERE id = ?', [
    articleId,
  ]);
  if (row === undefined) return 'absent';
  return row.binned === 1 ? 'binned' : 'present';
}

/** The first of these versions' and lines' ids that something of the library has already. */
export function takenId(db: ReadableDb, ids: readonly string[]): string | undefined {
  return ids.find(
    (id) =>
      firstRow(db, 'SELECT 1 FROM revision WHERE id = @id UNION ALL SELECT 1 FROM fact WHERE id = @id', { id }) !==
      undefined,
  );
}
