import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { AddressForm } from './AddressForm.tsx';
import { setAddress } from './address.ts';
import { EditorBar } from './EditorBar.tsx';
import { insertReference } from './insert-reference.ts';
import { LinkChoices, type LinkChoicesHandle } from './LinkChoices.tsx';
import { endSearch, type LinkSearch, searchIn } from './link-search.ts';
import { makeView } from './make-view.ts';

export interface BoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Where the box begins; what comes after is told by `onChange` only. */
  readonly text: string;
  /** Id of what says that the words could not be saved. */
  readonly troubleId: string | undefined;
  readonly printable: boolean;
  readonly onChange: (markdown: string) => void;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Whom a box tells that is gone. */
const nobody = {
  attributes: {},
  onChange: () => undefined,
  onLeave: () => undefined,
  onDone: () => undefined,
} satisfies Pick<BoxProps, 'onChange' | 'onLeave' | 'onDone'> & { readonly attributes: object };

/** The editor of a note, with its tools: words with bold, lists and links, kept as Markdown. */
export function MarkdownBox({ label, placeholder, text, troubleId, printable, onChange, onLeave, onDone }: BoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [asksAddress, setAsksAddress] = useState(false);
  const choices = useRef<LinkChoicesHandle>(null);
  const listId = useId();
  const search: LinkSearch | null = state === null ? null : searchIn(state);
  const attributes: Readonly<Record<string, string>> = {
    class: 'note-box',
    role: 'textbox',
    dir: 'auto',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': placeholder,
    'aria-invalid': String(troubleId !== undefined),
    ...(troubleId === undefined ? {} : { 'aria-describedby': troubleId }),
    ...(state !== null && state.doc.childCount === 1 && state.doc.firstChild?.content.size === 0
      ? { 'data-empty': '' }
      : {}),
    ...(search === null ? {} : { 'aria-controls': listId, 'aria-autocomplete': 'list' }),
  };
  const ports = useRef({ attributes, onChange, onLeave, onDone });
  ports.current = { attributes, onChange, onLeave, onDone };
  const begin = useRef(text);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = makeView(place.current, begin.current, {
      attributes: () => ports.current.attributes,
      changed: (markdown) => ports.current.onChange(markdown),
      moved: setState,
      left: () => ports.current.onLeave(),
      done: () => ports.current.onDone(),
      askForLink: () => setAsksAddress(true),
      key: (event) => choices.current?.key(event) === true,
    });
    setView(made.view);
    setState(made.view.state);
    made.view.focus();
    return () => {
      made.end();
      // The editor's own tables keep its keys, and these what they were made with: no word may stay in it.
      begin.current = '';
      ports.current = nobody;
    };
  }, []);
  // The box's attributes follow what is said of it.
  useEffect(() => {
    view?.setProps({});
  });
  const back = () => {
    setAsksAddress(false);
    view?.focus();
  };
  return (
    <>
      <div ref={place} className="note-place" />
      {view !== null && search !== null && (
        <LinkChoices
          ref={choices}
          id={listId}
          box={view.dom}
          words={search.words}
          onChoose={(found) => insertReference(view, search, found, printable)}
          onEnd={() => view.dispatch(endSearch(view.state))}
        />
      )}
      {view !== null && asksAddress && (
        <AddressForm
          view={view}
          onDone={(address) => {
            setAddress(view, address);
            back();
          }}
          onCancel={back}
        />
      )}
      {view !== null && state !== null && (
        <EditorBar view={view} state={state} onAskAddress={() => setAsksAddress(true)} />
      )}
    </>
  );
}
