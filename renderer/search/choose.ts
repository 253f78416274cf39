import type { SoughtWords } from '../../electron/contract/search.ts';
import { obey } from '../desk/menu-commands.ts';
import { showPlace } from '../desk/places.ts';
import { session } from '../desk/session.ts';
import type { FindChoice } from './find-choices.ts';
import { wishToSearch } from './library-search.ts';
import { openHit } from './open-hit.ts';
import { sought } from './sought.ts';

/** Shows in the library all that a question finds. */
export function showInLibrary(words: string): void {
  sought.set({ words });
  if (session.get().place !== 'articles') showPlace('articles');
  if (session.get().slim) session.set({ sheet: 'library' });
  wishToSearch();
}

/** Does what somebody chose in the box that finds everything. The box is closed by then. */
export function choose(choice: FindChoice, words: readonly SoughtWords[]): void {
  if (choice.kind === 'command') obey(choice.command);
  else if (choice.kind === 'name') showInLibrary(`who:"${choice.name.replace(/["“”„«»]/gu, ' ')}"`);
  else void openHit(choice, words);
}
