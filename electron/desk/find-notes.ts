import { noteTitle } from '../briefing/note-text/note-title.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import type { DeskContext } from './context.ts';
import { allNotes } from './newest-notes.ts';

/** As many as a person looks through while typing. */
const most = 8;

/** The latest question of each desk: going through a large library for an older one is in vain. */
const latest = new WeakMap<DeskContext, object>();

/** Notes that say some words, or are about them, the newest first; without words, those that say anything. */
export async function findNotes(
  desk: DeskContext,
  { words, but }: CallInput<'findNotes'>,
): Promise<readonly Annotation[]> {
  const wanted = words.trim().toLocaleLowerCase();
  const found: Annotation[] = [];
  const mine = {};
  latest.set(desk, mine);
  for await (const note of allNotes(desk)) {
    if (latest.get(desk) !== mine) break;
    if (note.id === but || !says(note, wanted)) continue;
    found.push(note);
    if (found.length === most) break;
  }
  return found;
}

function says({ text, tags, target }: Annotation, wanted: string): boolean {
  if (wanted === '') return text.trim() !== '';
  const about = noteTitle(text) === '' && target.kind === 'passage' ? noteTitle(target.selectors.quote.exact) : '';
  return [about, text, ...tags].join('\n').toLocaleLowerCase().includes(wanted);
}
