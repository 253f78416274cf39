/** As much of the bundler's knowledge of a module as the chunks are chosen by. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const closures = new Map<string, ReadonlySet<string>>();

/** What is loaded together with a module. */
function closure(entry: string, modules: Modules): ReadonlySet<string> {
  const known = closures.get(entry);
  if (known !== undefined) return known;
  const found = new Set([entry]);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  closures.set(entry, found);
  return found;
}

/**
 * Puts all that the desk's page starts with into two files: what the printed page starts with as well, and the rest.
 * Left alone, the bundler makes a file for every set of modules that something loaded later needs too, and the page
 * would ask the main process for each of them when that has the most to do.
 *
 * @param desk the desk's first module, absolute
 * @param page the printed page's
 * @returns groups for the bundler; what is loaded later is in none
 */
export function deskChunks(desk: string, page: string) {
  const ofDesk = (id: string, modules: Modules): boolean => closure(desk, modules).has(id);
  const ofPage = (id: string, modules: Modules): boolean => closure(page, modules).has(id);
  const shared = (id: string, modules: Modules): string | null =>
    ofDesk(id, modules) && ofPage(id, modules) ? 'shared' : null;
  const rest = (id: string, modules: Modules): string | null => (ofDesk(id, modules) ? 'desk' : null);
  // The shared ones first, since a group takes along what its modules need.
  return [
    { name: shared, debugName: 'shared', priority: 2 },
    { name: rest, debugName: 'desk', priority: 1 },
  ];
}
