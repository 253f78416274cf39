import type { Result } from '../../electron/contract/results.ts';
import type { VersionReport } from '../../electron/contract/versions.ts';
import { announce } from '../desk/announce.ts';
import { openArticle, showPane, showTab, undoStep } from '../desk/articles.ts';
import { change } from '../desk/calls.ts';
import { loadCarried, reload } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { stopWriting } from '../notes/composer.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { endReading } from './read-version.ts';
import { loadVersions } from './version-list.ts';

/** Shows what became of marks and lines beside the article. */
export function showChanges(): void {
  if (session.get().tab !== 'read') showTab('read');
  showPane('changes');
}

/** Lets the user pick a file and takes it in as the newest version of the open article. */
export async function updateFromFile(): Promise<void> {
  await take((articleId) => change((calls) => calls.updateFromFile({ articleId })), 'quiet');
}

/** Takes words from the clipboard in as the newest version; false where they were refused. */
export async function updateFromText(text: string): Promise<boolean> {
  return take((articleId) => change((calls) => calls.updateFromText({ articleId, text })));
}

/** Lets the article show another of its versions from now on. */
export async function showVersion(revisionId: string): Promise<void> {
  await take((articleId) => change((calls) => calls.showVersion({ articleId, revisionId })));
}

/** Makes an article that has just come in a version of another one. */
export async function takeAsVersion(articleId: string, ofArticleId: string): Promise<void> {
  const result = await change((calls) => calls.takeAsVersion({ articleId, ofArticleId }));
  await openArticle(ofArticleId);
  if (result.ok) await settleVersion(result.value);
}

async function take(
  call: (articleId: string) => Promise<Result<VersionReport | null>>,
  whenNothing: 'aloud' | 'quiet' = 'aloud',
): Promise<boolean> {
  const { articleId } = session.get();
  if (articleId === null) return false;
  // What is still being typed belongs to the version that it is typed on.
  await stopWriting();
  await saveAllDrafts();
  const result = await call(articleId);
  if (!result.ok) return false;
  if (result.value !== null || whenNothing === 'aloud') await settleVersion(result.value);
  return true;
}

/** Shows a version that has come in, and says what became of the user's work; null where nothing did. */
export async function settleVersion(report: VersionReport | null): Promise<void> {
  const { versions: words, desk } = texts();
  if (report === null) {
    tell({ kind: 'news', text: words.nothingNew });
    announce(words.nothingNew);
    return;
  }
  endReading();
  await Promise.all([reload(), loadVersions()]);
  await loadCarried();
  showChanges();
  const { carried } = session.get();
  const { marks } = carried ?? {};
  const isNone = marks === undefined || Object.values(marks).every((count) => count === 0);
  const text = words.taken(report.ordinal, isNone ? null : marks);
  const run = () => {
    dismissMessage();
    void undoStep();
  };
  tell({ kind: 'news', text, action: { label: desk.undo, run } });
  announce(text);
}
