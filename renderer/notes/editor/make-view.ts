import { history, redo, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { writeBeside } from '../take-back-typing.ts';
import { begunWith, markdownOf } from './document.ts';
import { editorKeys } from './keys.ts';
import { linkSearch } from './link-search.ts';
import { plainPaste } from './plain-paste.ts';
import { referenceView } from './reference-view.ts';
import { noteSchema } from './schema.ts';

/** What an editor tells whoever shows it. */
export interface ViewPorts {
  /** Attributes of the box, among them its name and what is wrong with it. */
  readonly attributes: () => { readonly [name: string]: string };
  readonly changed: (markdown: string) => void;
  /** After each change of words or selection. */
  readonly moved: (state: EditorState) => void;
  readonly left: () => void;
  readonly askForLink: () => void;
  /** The person has done with the note. */
  readonly done: () => void;
  /** True where the key was meant for the list of what to link to. */
  readonly key: (event: KeyboardEvent) => boolean;
}

const nobody: ViewPorts = {
  attributes: () => ({}),
  changed: () => undefined,
  moved: () => undefined,
  left: () => undefined,
  askForLink: () => undefined,
  done: () => undefined,
  key: () => false,
};

/**
 * An editor in an element, with the cursor behind what is there. Its look comes from the style sheets: it makes no style of
 * its own and reads no HTML, as the policy of our pages asks.
 */
export function makeView(place: HTMLElement, markdown: string, told: ViewPorts): { view: EditorView; end: () => void } {
  let ports = told;
  const doc = begunWith(markdown);
  const view = new EditorView(place, {
    state: EditorState.create({
      doc,
      selection: TextSelection.atEnd(doc),
      plugins: [linkSearch(), history(), ...editorKeys(() => ports.askForLink())],
    }),
    attributes: () => ports.attributes(),
    nodeViews: { reference: referenceView },
    handleDOMEvents: {
      ...plainPaste,
      blur: () => {
        ports.left();
        return false;
      },
    },
    // The editor keeps Enter and Escape for itself, so that what they mean here is said here.
    handleKeyDown: (_view, event) => ports.key(event) || isDone(event, ports.done),
    dispatchTransaction: (transaction) => {
      const state = view.state.apply(transaction);
      view.updateState(state);
      if (transaction.docChanged) ports.changed(markdownOf(state.doc));
      ports.moved(state);
    },
  });
  const endWriting = writeBeside({
    has: () => view.hasFocus(),
    undo: () => undo(view.state, view.dispatch),
    redo: () => redo(view.state, view.dispatch),
  });
  const end = () => {
    endWriting();
    // What draws the window keeps the last box that had the focus: no word may stay in it.
    const { dom } = view;
    view.setProps({ state: EditorState.create({ schema: noteSchema }) });
    view.destroy();
    dom.textContent = '';
    // The editor's own tables keep its keys: whoever these told is not to be reached through them any more.
    ports = nobody;
  };
  return { view, end };
}

function isDone(event: KeyboardEvent, done: () => void): boolean {
  const closes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
  if (!closes || event.isComposing) return false;
  event.stopPropagation();
  done();
  return true;
}
