import type { NoteReference } from '../../contract/note-text.ts';

/** How a link to a note or fact is written in a note's Markdown: as a link to an address that only this program knows. */
export function referenceUrl({ to, id }: Pick<NoteReference, 'to' | 'id'>): string {
  return `readout:${to}/${id}`;
}

const exactly = /^readout:(note|fact)\/([\w-]{1,64})$/;
const anywhere = /\]\(readout:(note|fact)\/([\w-]{1,64})\)/g;

/** What an address of ours leads to; undefined for any other address. */
export function referenceOf(url: string): Pick<NoteReference, 'to' | 'id'> | undefined {
  const [, to, id] = exactly.exec(url) ?? [];
  return to === undefined || id === undefined ? undefined : { to: to === 'note' ? 'note' : 'fact', id };
}

/** Where a note's Markdown links to, each once, in the order of the text. */
export function referencesIn(text: string): Pick<NoteReference, 'to' | 'id'>[] {
  const found = new Map<string, Pick<NoteReference, 'to' | 'id'>>();
  for (const [, to, id = ''] of text.matchAll(anywhere)) {
    found.set(`${to} ${id}`, { to: to === 'note' ? 'note' : 'fact', id });
  }
  return [...found.values()];
}

/** The ids that a note's Markdown links to, as an annotation keeps them. */
export function linkedIds(text: string): string[] {
  return [...new Set(referencesIn(text).map(({ id }) => id))];
}

/**
 * A note's Markdown without the words of its links to notes, where `mayStand` refuses the note. The links stay, and the
 * words cannot be told from what is left, however they were written.
 */
export function withoutWordsOf(text: string, mayStand: (noteId: string) => boolean): string {
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(anywhere)) {
    const [, to, id = ''] = match;
    if (to !== 'note' || mayStand(id)) continue;
    const words = openingBracket(text, match.index, from);
    kept += `${text.slice(from, words)}[`;
    from = match.index;
  }
  return kept + text.slice(from);
}

/** Where the bracket stands that the one at `closing` closes; `from` where there is none after it. */
function openingBracket(text: string, closing: number, from: number): number {
  let depth = 0;
  for (let at = closing - 1; at >= from; at -= 1) {
    const sign = text[at];
    if ((sign !== '[' && sign !== ']') || isEscaped(text, at)) continue;
    if (sign === ']') depth += 1;
    else if (depth === 0) return at;
    else depth -= 1;
  }
  return from;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}
