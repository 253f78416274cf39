import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isLinkAddress } from '../../../electron/briefing/note-text/link-address.ts';
import { noteSchema } from './schema.ts';

const { link } = noteSchema.marks;

/** What was typed, as an address: a bare name of a site is taken for one on the web. Undefined where it is none. */
export function addressOf(typed: string): string | undefined {
  const address = typed.trim();
  if (isLinkAddress(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  const onTheWeb = `https://${address}`;
  return /^[^\s/:]+\.[^\s/:]+/.test(address) && isLinkAddress(onTheWeb) ? onTheWeb : undefined;
}

/** The address at the cursor or selection, where there is one. */
export function addressAt(view: EditorView): string {
  const { $from, $to } = view.state.selection;
  const mark = link.isInSet($from.marks()) ?? link.isInSet($to.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? []);
  return String(mark?.attrs.url ?? '');
}

/** Makes the selection lead to an address; with nothing selected, the address itself; an empty one takes it away. */
export function setAddress(view: EditorView, address: string): void {
  const { tr, selection } = view.state;
  const { from, to, empty } = selection;
  if (address === '') tr.removeMark(from, to, link);
  else if (empty) {
    tr.insertText(address, from).addMark(from, from + address.length, link.create({ url: address }));
    tr.setSelection(TextSelection.create(tr.doc, from + address.length)).removeStoredMark(link);
  } else tr.addMark(from, to, link.create({ url: address }));
  view.dispatch(tr.scrollIntoView());
}
