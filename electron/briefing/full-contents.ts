import type { Texts } from '../texts/catalogue.ts';
import { plainRow } from './full-groups.ts';
import type { FullGroup, FullPage } from './full-layout.ts';

/** A document of more pages than this begins with its contents. */
export const pagesWithoutContents = 3;

/**
 * Every group that has a heading, with the page on which it begins.
 *
 * @param pages the document as it stands; without them the contents take the same room
 */
export function contentsGroup(
  groups: readonly FullGroup[],
  pages: readonly FullPage[],
  words: Texts['full'],
): FullGroup {
  return {
    id: 'contents',
    kind: 'contents',
    heading: words.contents,
    rows: groups
      .filter(({ heading }) => heading !== undefined)
      .map(({ id, heading = '' }) => {
        const page = 1 + pages.findIndex((placed) => placed.some(({ group }) => group.id === id));
        return {
          ...plainRow(`to-${id}`, 'contents', [{ look: 'text', text: heading, to: id }], 'ours'),
          aside: [{ look: 'mark', text: String(page), to: id }],
        };
      }),
  };
}
