import { catchUp } from '../../../electron/searching/catch-up.ts';
import { indexPath, openIndexToWrite } from '../../../electron/searching/index-file.ts';
import { openReadOnly } from '../../../electron/storage/connection.ts';
import { libraryPaths } from '../../../electron/storage/folder.ts';

/** Indexes a library and is killed after so many articles, in the middle of a transaction. */
const [folder = '', articles = '0'] = process.argv.slice(2);
const library = openReadOnly(libraryPaths(folder).database);
const index = openIndexToWrite(indexPath(folder));
let left = Number(articles);
index.function('count_down', () => {
  left -= 1;
  if (left < 0) process.kill(process.pid, 'SIGKILL');
  return null;
});
index.exec('CREATE TEMP TRIGGER counted AFTER INSERT ON main.extra BEGIN SELECT count_down(); END');
catchUp(index, library, true);
