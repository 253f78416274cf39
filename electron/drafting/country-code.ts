import { packs } from './languages/packs.ts';
import { lookUp } from './names/gazetteer.ts';

/** The two-letter code of the country or bloc that a name or an adjective means, in whichever language that is drafted. */
export function countryCode(name: string): string | undefined {
  const [pack] = packs;
  const known = pack && lookUp(pack, name);
  return known?.kind === 'country' || known?.kind === 'demonym' ? known.code : undefined;
}
