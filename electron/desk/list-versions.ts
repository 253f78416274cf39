import type { CallInput } from '../contract/calls.ts';
import type { VersionListing } from '../contract/versions.ts';
import * as versions from '../storage/versions.ts';
import type { LibraryContext } from './context.ts';

/** Every state of an article's text, the first first. */
export function listVersions({ db }: LibraryContext, { articleId }: CallInput<'listVersions'>): VersionListing[] {
  return versions.listVersions(db, articleId);
}
