import { clipText, oneLine } from '../../../electron/briefing/clip-text.ts';
import { ask } from '../../desk/calls.ts';
import { session } from '../../desk/session.ts';
import { composer } from '../composer.ts';
import { noteDrafts } from '../note-drafts.ts';
import { titleOf } from '../references.ts';
import type { LinkChoice } from './LinkChoices.tsx';

/** How much of a line is written for its link, in columns. */
const longestWords = 60;

/** What can be linked to by some words: notes that can be seen now, the newest first, then lines, the open article's first. */
export async function findLinkChoices(words: string): Promise<readonly LinkChoice[]> {
  const { articleId } = session.get();
  const notes = await matchingNotes(words);
  const lines = await ask((calls) => calls.findLines({ words, articleId }));
  if (!lines.ok) return notes;
  return [
    ...notes,
    ...lines.value.map(
      (line): LinkChoice => ({
        to: 'fact',
        id: line.factId,
        words: clipText(oneLine(line.words), longestWords),
        isPrivate: false,
        elsewhere: line.articleId === articleId ? undefined : line.title,
      }),
    ),
  ];
}

async function matchingNotes(words: string): Promise<readonly LinkChoice[]> {
  const { articleId } = session.get();
  const own = noteDrafts.get().drafts.get(composer.get().writing?.key ?? '')?.noteId ?? null;
  const result = await ask((calls) => calls.findNotes({ words, but: own }));
  const found = result.ok ? result.value : [];
  const articleIds = [...new Set(found.map((note) => note.articleId))].filter((id) => id !== articleId);
  const titles = articleIds.length === 0 ? null : await ask((calls) => calls.articleTitles({ articleIds }));
  const elsewhere = new Map(titles?.ok ? titles.value.map((each) => [each.articleId, each.title]) : []);
  return found.map((note) => ({
    to: 'note',
    id: note.id,
    words: titleOf(note),
    isPrivate: note.visibility === 'private',
    elsewhere: elsewhere.get(note.articleId),
  }));
}
