import { join } from 'node:path';
import { createNote } from '../../electron/desk/create-note.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { projectRoot } from './folders.ts';

/** Makes a library with the seeded article and one private note in it, without a window. */
export async function makeLibrary(folder: string, note: string): Promise<void> {
  const desk = await openDesk(folder, {
    locale: 'en',
    seedsFolder: join(projectRoot, 'seeds'),
    workerFile: join(projectRoot, 'out', 'drafting-worker.cjs'),
  });
  try {
    const [listing] = listArticles(desk);
    if (listing === undefined) throw new Error('the library was made without its seed');
    const { id, revision } = await openArticle(desk, { articleId: listing.id });
    createNote(desk, { articleId: id, revisionId: revision.id, target: { kind: 'article' }, text: note });
  } finally {
    desk.close();
  }
}
