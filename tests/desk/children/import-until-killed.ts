// Brings files into the library named first on the command line, and says of each article that it is in, line by line.
import { writeSync } from 'node:fs';
import { importFiles } from '../../../electron/desk/import-files.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { workerFile } from '../make-desk.ts';

const [library = '', seedsFolder = '', ...files] = process.argv.slice(2);
const desk = await openDesk(library, {
  locale: 'en',
  seedsFolder,
  workerFile,
  clock: () => 0,
  changed: (ids) => {
    for (const id of ids === 'all' ? [] : ids) writeSync(1, `${id}\n`);
  },
});
writeSync(1, 'ready\n');
await importFiles(desk, files);
writeSync(1, 'done\n');
desk.close();
