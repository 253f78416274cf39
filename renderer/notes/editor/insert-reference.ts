import type { EditorView } from 'prosemirror-view';
import type { LinkChoice } from './LinkChoices.tsx';
import type { LinkSearch } from './link-search.ts';
import { noteSchema } from './schema.ts';

/**
 * Puts a link where the brackets stand. A printable note keeps no word of a private one: there the link goes in without,
 * and is called by what the private note is called whenever that may be seen.
 */
export function insertReference(view: EditorView, search: LinkSearch, choice: LinkChoice, printable: boolean): void {
  const { to, id, isPrivate } = choice;
  const words = printable && isPrivate ? '' : choice.words;
  const link = noteSchema.nodes.reference.create({ to, id, words });
  view.dispatch(view.state.tr.replaceWith(search.from, search.to, [link, noteSchema.text(' ')]).scrollIntoView());
  view.focus();
}
