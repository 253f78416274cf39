// Changes what the key of the library named on the command line is locked with, again and again, and says before and
// after each change what opens it; until it is killed.
import { writeSync } from 'node:fs';
import { keyFile } from '../../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../../electron/privacy/open-private-notes.ts';
import { libraryPaths } from '../../../electron/storage/folder.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';

const [folder = '', round = '', cost = ''] = process.argv.slice(2);
const db = openLibrary(folder, { role: 'desk', now: 0 });
const { lock } = openPrivateNotes(db, keyFile(libraryPaths(folder).key), { cost: JSON.parse(cost) });

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

let present = process.argv[5] ?? '';
if (present !== '') await lock.unlock(present);
for (let count = 0; ; count += 1) {
  const next = count % 3 === 2 ? '' : `passphrase ${round} ${count}`;
  say(`from ${present} to ${next}`);
  if (next === '') await lock.removePassphrase(present);
  else await lock.setPassphrase(next, present === '' ? undefined : present);
  present = next;
  say(`at ${present}`);
}
