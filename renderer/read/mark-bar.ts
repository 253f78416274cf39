import type { Span } from '../../electron/contract/text.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { selectedPassage, selectionBox } from './selection.ts';

/** The passage that the tools beside it act on, and where it stands in the window. */
interface Offered {
  readonly span: Span | null;
  readonly box: DOMRect | null;
}

const nothing: Offered = { span: null, box: null };
export const markBar = createStore<Offered>(nothing);

/** Offers the tools for a passage. */
export function offerTools(span: Span, box: DOMRect): void {
  markBar.set({ span, box });
}

/** Takes the tools away. */
export function withdrawTools(): void {
  markBar.set(nothing);
}

/** Offers the tools for what is selected; withdraws them where nothing is. */
export function offerToolsForSelection(): void {
  const { article } = session.get();
  const span = article === null ? null : selectedPassage(article.revision.text);
  const box = selectionBox();
  if (span === null || box === null) withdrawTools();
  else offerTools(span, box);
}
