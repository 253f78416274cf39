import type { Span } from '../../electron/contract/text.ts';
import { announce } from '../desk/announce.ts';
import { change } from '../desk/calls.ts';
import { light } from '../desk/light.ts';
import { reload } from '../desk/loading.ts';
import { tell } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { markBar, withdrawTools } from '../read/mark-bar.ts';
import { clearSelection, selectedPassage } from '../read/selection.ts';
import type { Entry } from './entries.ts';
import { endReading } from './read-version.ts';

/** Says that a mark or line stands where it is proposed to stand. */
export async function confirmEntry(entry: Entry): Promise<boolean> {
  const spans = entry.passages.flatMap(({ now }) => now ?? []);
  return attach(entry, spans, texts().versions.confirmed);
}

/** Attaches a mark or line to the words that are selected, or to the sentence under the cursor. */
export async function attachEntry(entry: Entry): Promise<boolean> {
  const { article } = session.get();
  const words = texts().versions;
  const span = passageInHand();
  if (span === null || article === null) {
    // Where an old version is read, the present one must be seen first.
    endReading();
    tell({ kind: 'trouble', text: words.nothingSelected });
    announce(words.nothingSelected);
    return false;
  }
  // Of a line's passages those that stand stay; the new one takes the place of the others.
  const standing =
    entry.kind === 'line' ? entry.passages.filter(({ verdict }) => verdict === 'exact' || verdict === 'moved') : [];
  const done = await attach(entry, [...standing.flatMap(({ now }) => now ?? []), span], words.attached);
  if (done) {
    clearSelection();
    withdrawTools();
  }
  return done;
}

/** Confirms all that stands in its own words elsewhere. */
export async function confirmMoved(): Promise<void> {
  const { articleId } = session.get();
  if (articleId === null) return;
  const result = await change((calls) => calls.confirmMoved({ articleId }));
  if (result.ok) announce(texts().versions.confirmed);
  await reload();
}

async function attach(entry: Entry, spans: readonly Span[], sentence: string): Promise<boolean> {
  const { article } = session.get();
  const [span] = spans;
  if (article === null || span === undefined) return false;
  const revisionId = article.revision.id;
  const { id } = entry;
  const result = await change<unknown>((calls) =>
    entry.kind === 'note'
      ? calls.attachNote({ noteId: id, revisionId, span })
      : calls.attachFact({ factId: id, revisionId, spans }),
  );
  if (result.ok) announce(sentence);
  await reload();
  return result.ok;
}

function passageInHand(): Span | null {
  const { article, reading } = session.get();
  if (article === null || reading !== null) return null;
  const { held } = light.get();
  const sentence = held?.kind === 'sentence' ? article.sentences[held.index] : undefined;
  // In a small window the article goes behind this pane, and the selection with it; its tools remember it.
  return selectedPassage(article.revision.text) ?? markBar.get().span ?? sentence ?? null;
}
