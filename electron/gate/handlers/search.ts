import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls that search. What answers them is loaded with the first. */
export function searchHandlers({ library }: GatePorts) {
  const load = () => import('../../desk/search.ts');
  return {
    search: onDesk(library, async (desk, input) => (await load()).search(desk, input)),
    searchAll: onDesk(library, async (desk, input) => (await load()).searchAll(desk, input)),
    searchEverything: onDesk(library, async (desk, input) => (await load()).searchEverything(desk, input)),
  } satisfies Partial<Handlers>;
}
