/** Where a library lies, for those who start the program and open none themselves. */
export { libraryPaths } from '../storage/folder.ts';
export { makeFolder } from '../storage/make-folder.ts';
