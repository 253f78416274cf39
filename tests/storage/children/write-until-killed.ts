// Writes notes, facts and annotations into the library named on the command line and says so, line by line, after each
// call has answered; until it is killed.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { keyFile } from '../../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../../electron/privacy/open-private-notes.ts';
import { insertAnnotation } from '../../../electron/storage/annotations.ts';
import { changeFactBody, insertFacts, listFacts } from '../../../electron/storage/facts.ts';
import { libraryPaths } from '../../../electron/storage/folder.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { currentRevision } from '../../../electron/storage/revisions.ts';
import { recordStep, undo } from '../../../electron/storage/undo.ts';

// A killed program keeps nothing of what it compiled for the next one.
flushCompileCache();

const [folder = '', articleId = '', round = ''] = process.argv.slice(2);
const db = openLibrary(folder, { role: 'desk', now: 0 });
const { notes } = openPrivateNotes(db, keyFile(libraryPaths(folder).key));
const revision = currentRevision(db, articleId);
const target = { kind: 'article' } as const;
const common = { articleId, revisionId: revision.id, target, tags: [], links: [], createdAt: 1, modifiedAt: 1 };

function said(...words: (string | number)[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}

for (let count = 0; ; count += 1) {
  const id = `${round}-${count}`;
  const text = `words of ${id} ${'and more '.repeat(count % 400)}`;
  recordStep(db, 'note', () => notes.put({ ...common, id: `note-${id}`, visibility: 'private', text }));
  said('note', `note-${id}`, text.length);

  notes.put({ ...common, id: 'same', visibility: 'private', text: `${Number(round) * 1_000_000 + count}` });
  said('same', 'same', Number(round) * 1_000_000 + count);

  recordStep(db, 'fact', () =>
    insertFacts(db, [
      {
        id: `fact-${id}`,
        articleId,
        revisionId: revision.id,
        body: { kind: 'keyPoint', text: id },
        evidence: { spans: [{ start: 0, end: 5 }], confidence: 1, reason: '', drafter: false },
        origin: 'engine',
      },
    ]),
  );
  said('fact', `fact-${id}`, 0);

  recordStep(db, 'annotation', () =>
    insertAnnotation(db, { ...common, id: `seen-${id}`, visibility: 'printable', text }),
  );
  if (count % 3 === 0) {
    notes.makePrivate(`seen-${id}`, 2);
    said('note', `seen-${id}`, text.length);
  } else {
    said('seen', `seen-${id}`, text.length);
  }

  // Taking back is a write like any other.
  const [first] = listFacts(db, articleId);
  recordStep(db, 'change', () => changeFactBody(db, first?.id ?? '', { kind: 'keyPoint', text: `changed ${id}` }));
  undo(db);
}
