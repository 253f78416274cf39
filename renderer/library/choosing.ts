import type { ListPlace } from '../../electron/contract/article-list.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { mostChosen, mostIds } from '../../electron/contract/chosen-articles.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { ask } from '../desk/calls.ts';
import { listView } from '../desk/list-view.ts';
import { createStore } from '../desk/store.ts';
import { type ListLayout, type ListSegment, segmentsBetween } from './list-layout.ts';
import { listRows, rowAt } from './list-rows.ts';

interface Anchor extends ListPlace {
  readonly id: string;
}

interface Choice {
  /** The chosen articles in the order of the list, each with whether it is pinned. They need not have been looked at. */
  readonly ids: ReadonlyMap<string, boolean>;
  /** Where a choice that is drawn further begins. */
  readonly anchor: Anchor | null;
}

/** Articles that are chosen together. */
export const choice = createStore<Choice>({ ids: new Map(), anchor: null });

/** What was asked for last: an answer to what came before it is dropped. */
let turn = 0;

/** Chooses nothing. A choice that follows begins at the article, where one is named. */
export function clearChoice(anchor: Anchor | null = null): void {
  turn += 1;
  const wasSome = choice.get().ids.size > 0;
  choice.set({ ids: new Map(), anchor });
  if (wasSome) announce(allTexts().library.noneChosen);
}

/** Adds an article to what is chosen, or takes it out. */
export function toggleChosen({ id, pinned }: ArticleListing, place: ListPlace): void {
  turn += 1;
  const ids = new Map(choice.get().ids);
  if (!ids.delete(id) && ids.size < mostChosen) ids.set(id, pinned);
  take(ids, { ...place, id });
}

/** Chooses all from where the choice began to a line; where it has not begun, from another line. */
export async function chooseTo(layout: ListLayout, from: number, to: number): Promise<void> {
  const { anchor } = choice.get();
  const isThere = anchor !== null && rowAt(listRows.get(), anchor.group, anchor.index)?.id === anchor.id;
  const begun = isThere ? layout.lineOf(anchor) : null;
  await chooseSegments(segmentsBetween(layout, begun ?? from, to), begun === null ? anchorAt(layout, from) : anchor);
}

/** Chooses all that the list shows, what has not been looked at too; closed groups are left out. */
export async function chooseAll(layout: ListLayout): Promise<void> {
  await chooseSegments(segmentsBetween(layout, 0, layout.count - 1), null);
}

function anchorAt(layout: ListLayout, line: number): Anchor | null {
  const item = layout.itemAt(line);
  if (item?.kind !== 'row') return null;
  const id = rowAt(listRows.get(), item.group, item.index)?.id;
  return id === undefined ? null : { group: item.group, index: item.index, id };
}

async function chooseSegments(segments: readonly ListSegment[], anchor: Anchor | null): Promise<void> {
  turn += 1;
  const mine = turn;
  const ids = new Map<string, boolean>();
  const wanted = segments.reduce((sum, { count }) => sum + count, 0);
  for (const segment of segments) {
    for (const id of (await idsOf(segment, mostChosen - ids.size)) ?? []) {
      if (ids.size < mostChosen) ids.set(id, segment.group.kind === 'pinned');
    }
    if (mine !== turn) return;
  }
  take(ids, anchor, wanted > mostChosen);
}

/** The ids of a run of articles: those that have been read, or else asked for. Null where they cannot be had. */
async function idsOf({ group, offset, count }: ListSegment, most: number): Promise<readonly string[] | null> {
  const wanted = Math.min(count, most);
  const rows = listRows.get();
  const read = wanted > 500 ? [] : Array.from({ length: wanted }, (_, at) => rowAt(rows, group, offset + at)?.id);
  const known = read.flatMap((id) => id ?? []);
  if (known.length === wanted) return known;
  const ids: string[] = [];
  while (ids.length < wanted) {
    const { kind, value } = group;
    const limit = Math.min(mostIds, wanted - ids.length);
    const window = { view: listView(), group: { kind, value }, offset: offset + ids.length, limit };
    const answer = await ask((calls) => calls.listIds(window));
    if (!answer.ok) return null;
    ids.push(...answer.value);
    if (answer.value.length < limit) break;
  }
  return ids;
}

function take(ids: ReadonlyMap<string, boolean>, anchor: Anchor | null, isCut = false): void {
  choice.set({ ids, anchor });
  const words = allTexts().library;
  announce(isCut ? words.chosenMost(ids.size) : ids.size === 0 ? words.noneChosen : words.chosen(ids.size));
}
