import type { PassageSelectors } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import { currentRevision, getRevision } from '../storage/revisions.ts';
import { notesOf } from './carried-report.ts';
import { isInPlace } from './carry-foreign.ts';
import type { DeskContext } from './context.ts';
import { foreignMemory } from './foreign-memory.ts';

/**
 * Finds the marks of other programs in a long text away from this thread, so that whoever asks next where an article's
 * marks stand has an answer at once: in one of its versions, or in the one that it shows. To be awaited before `carriedReport`.
 *
 * @throws ReadoutError `not-found`; `took-too-long`
 */
export async function foreignPlaced(
  desk: DeskContext,
  place: { readonly articleId?: string; readonly revisionId?: string | undefined },
): Promise<void> {
  const { db, anchoring } = desk;
  const { articleId = '', revisionId } = place;
  const into = revisionId === undefined ? currentRevision(db, articleId) : getRevision(db, revisionId);
  const memory = foreignMemory(into.text);
  if (memory === undefined) return;
  const homes = new Map<string, Revision>([[into.id, into]]);
  const open = notesOf(desk, into.articleId).flatMap(({ revisionId: home, target }): PassageSelectors[] => {
    if (target.kind !== 'passage') return [];
    const from = homes.get(home) ?? getRevision(db, home);
    homes.set(home, from);
    const { selectors } = target;
    return isInPlace(from.text, selectors) || memory.find(selectors) !== undefined ? [] : [selectors];
  });
  if (open.length === 0) return;
  const places = await anchoring.find(into.text, open);
  open.forEach((selectors, at) => {
    const place = places[at];
    if (place !== undefined) memory.keep(selectors, place);
  });
}
