import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { goToReference, nameOfReference } from '../references.ts';

/** A link to a note or a line within the editor: its words as they are now, and the way there by a press. */
export function referenceView(node: Node): NodeView {
  const reference = {
    kind: 'reference' as const,
    to: node.attrs.to === 'fact' ? ('fact' as const) : ('note' as const),
    id: String(node.attrs.id),
    words: String(node.attrs.words),
  };
  const dom = document.createElement('span');
  dom.className = `note-link note-link-${reference.to}`;
  dom.textContent = nameOfReference(reference).words;
  const go = (event: MouseEvent) => {
    event.preventDefault();
    void goToReference(reference);
  };
  dom.addEventListener('click', go);
  return { dom, ignoreMutation: () => true };
}
