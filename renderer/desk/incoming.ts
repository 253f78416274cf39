import { session } from './session.ts';

/** What brings articles in is fetched when it is first asked for: the desk starts without it. */
const load = () => import('../incoming/bring-in.ts');
const loadWays = () => import('../incoming/take-in.ts');

/** Lets the user pick files, or folders, and brings them in. */
export function importFiles(folders = false): void {
  if (session.get().importing) return;
  void load().then(({ bringIn }) => bringIn((calls) => calls.importFiles({ folders })));
}

/** Makes an article of what is on the clipboard. */
export function importClipboard(): void {
  void loadWays().then(({ takeClipboard }) => takeClipboard());
}

/** Brings in what the system has opened the program with. */
export function importOpened(): void {
  void loadWays().then(({ takeOpened }) => takeOpened());
}
