import { nameKey } from '../../article/name-key.ts';
import type { FactBody } from '../../contract/facts.ts';

/** How somebody has a part in a fact. */
export type PartInFact = 'undertakes' | 'toward' | 'positions' | 'quotes';

/**
 * What part somebody has in a fact of an article; undefined for none.
 *
 * @param forms keys of the names by which that article knows them
 */
export function partInFact(body: FactBody, forms: ReadonlySet<string>): PartInFact | undefined {
  const is = (name: string | undefined) => name !== undefined && forms.has(nameKey(name));
  switch (body.kind) {
    case 'commitment':
      if (body.parties.some(is)) return 'undertakes';
      return body.toward?.some(is) || is(body.by) ? 'toward' : undefined;
    case 'position':
      return is(body.speaker) ? 'positions' : undefined;
    case 'quote':
      return is(body.speaker) ? 'quotes' : undefined;
    default:
      return undefined;
  }
}
