import type { HighlightColour } from '../contract/annotations.ts';

/** The colours by the names that reading programs share, each a colour of CSS as well. */
export const sharedColours: { readonly [Colour in HighlightColour]: string } = {
  amber: 'yellow',
  green: 'green',
  blue: 'blue',
  rose: 'pink',
  violet: 'purple',
};
