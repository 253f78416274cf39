import type { ComponentPropsWithRef } from 'react';

type Props = ComponentPropsWithRef<'div'>;

/** A list of which several rows can be chosen. What takes the focus in it is in its cells. */
export function Grid(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: a table would lay its rows out by itself; these are placed where they scroll to
  return <div role="grid" {...props} />;
}

/** A row of such a list. */
export function GridRow(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: as the grid
  // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it are
  return <div role="row" {...props} />;
}

/** A cell of such a row. */
export function GridCell(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: as the grid
  // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it are
  return <div role="gridcell" {...props} />;
}
