import { type NameGroup, nameGroups } from '../briefing/dossier/name-groups.ts';
import type { WritableDb } from '../storage/handles.ts';
import { binnedArticles, libraryStamp, type NamingCursor, namingsAfter } from '../storage/namings.ts';
import { listRegister } from '../storage/register.ts';
import { breathing } from './breathe.ts';
import type { LibraryContext } from './context.ts';

/** Names that are read before all else is let through: a few milliseconds' worth. */
const atOnce = 500;

const directories = new WeakMap<WritableDb, { stamp: string; groups: Promise<readonly NameGroup[]> }>();

/**
 * Who is who over the whole library. It is worked out when it is first asked for and again once the library has changed,
 * in pieces between which all else is answered.
 */
export function nameDirectory({ db }: LibraryContext): Promise<readonly NameGroup[]> {
  const stamp = libraryStamp(db);
  const known = directories.get(db);
  if (known?.stamp === stamp) return known.groups;
  const groups = readDirectory(db);
  directories.set(db, { stamp, groups });
  groups.catch(() => directories.delete(db));
  return groups;
}

async function readDirectory(db: WritableDb): Promise<readonly NameGroup[]> {
  const pause = breathing();
  const binned = binnedArticles(db);
  const collected = nameGroups(listRegister(db));
  let after: NamingCursor | undefined;
  do {
    const { namings, next } = namingsAfter(db, after, atOnce);
    collected.add(namings.filter(({ articleId }) => !binned.has(articleId)));
    after = next;
    if (after !== undefined) await pause();
  } while (after !== undefined);
  return collected.finish(pause);
}
