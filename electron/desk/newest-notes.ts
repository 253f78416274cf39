import type { Annotation } from '../contract/private-notes.ts';
import { annotationsBefore } from '../storage/annotations-near.ts';
import { articleExists } from '../storage/articles.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';
import { placedPrivateNotes, privateNotesPlaced, shownPrivateNotes } from './shown-private-notes.ts';

/** As many are read at once: a few milliseconds' work. */
const atOnce = 64;

/**
 * Goes through the notes of the whole library, the newest first, in pieces between which all else has its turn. Private
 * ones that are locked or hidden meanwhile do not come any more.
 */
export async function* allNotes(desk: DeskContext): AsyncGenerator<Annotation> {
  await privateNotesPlaced(desk);
  const sealed = placedPrivateNotes(desk);
  let at = 0;
  let last = { createdAt: Number.MAX_SAFE_INTEGER, id: '' };
  for (let more = true; more; ) {
    const printable = annotationsBefore(desk.db, last, atOnce);
    more = printable.length === atOnce;
    last = printable.at(-1) ?? last;
    const until = more ? last.createdAt : Number.NEGATIVE_INFINITY;
    const piece: Annotation[] = printable;
    while (at < sealed.length && (sealed[at]?.createdAt ?? 0) >= until) {
      const ids = sealed.slice(at, at + atOnce).filter(({ createdAt }) => createdAt >= until);
      at += ids.length;
      piece.push(
        ...shownPrivateNotes(
          desk,
          ids.map(({ id }) => id),
        ).filter(({ articleId }) => articleExists(desk.db, articleId)),
      );
      await breathe();
    }
    yield* piece.sort((one, other) => other.createdAt - one.createdAt);
    await breathe();
  }
}

/** The newest notes of all articles, with a tag where one is named; tags are one whatever their capitals. */
export async function newestNotes(
  desk: DeskContext,
  { tag, most }: { readonly tag: string | null; readonly most: number },
): Promise<{ readonly notes: readonly Annotation[]; readonly hasMore: boolean }> {
  const wanted = tag?.toLocaleLowerCase();
  const notes: Annotation[] = [];
  for await (const note of allNotes(desk)) {
    if (wanted !== undefined && !note.tags.some((own) => own.toLocaleLowerCase() === wanted)) continue;
    if (notes.length === most) return { notes, hasMore: true };
    notes.push(note);
  }
  return { notes, hasMore: false };
}

/** Every tag of a note that may be seen, each once. */
export async function noteTags(desk: DeskContext): Promise<readonly string[]> {
  const once = new Map<string, string>();
  for await (const { tags } of allNotes(desk))
    for (const tag of tags) if (!once.has(tag.toLocaleLowerCase())) once.set(tag.toLocaleLowerCase(), tag);
  return [...once.values()];
}
