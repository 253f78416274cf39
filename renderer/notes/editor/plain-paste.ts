import type { EditorProps, EditorView } from 'prosemirror-view';
import { readNote } from '../../../electron/briefing/note-text/read-note.ts';
import { documentOf } from './document.ts';

/** Takes in words only: what another program would bring as HTML, styles and pictures never gets as far as being read. */
export const plainPaste: NonNullable<EditorProps['handleDOMEvents']> = {
  paste: (view, event) => {
    event.preventDefault();
    insertWords(view, event.clipboardData?.getData('text/plain') ?? '');
    return true;
  },
  drop: (view, event) => {
    event.preventDefault();
    const words = event.dataTransfer?.getData('text/plain') ?? '';
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (place !== null && words !== '') view.dispatch(view.state.tr.insertText(words, place.pos));
    return true;
  },
};

/** Words of one line go into the line; more are read as the Markdown that notes are kept in. */
function insertWords(view: EditorView, words: string): void {
  const text = words.replaceAll('\r\n', '\n');
  if (text === '') return;
  const { tr, selection } = view.state;
  if (!text.includes('\n') || selection.$from.parent.type.spec.code === true) {
    view.dispatch(tr.insertText(text).scrollIntoView());
    return;
  }
  const { content } = documentOf(readNote(text));
  view.dispatch(
    tr.replaceSelection(tr.doc.type.create(null, content).slice(1, content.size - 1, true)).scrollIntoView(),
  );
}
