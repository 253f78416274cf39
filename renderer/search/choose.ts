import type { NameHit, SoughtWords } from '../../electron/contract/search.ts';
import { ask } from '../desk/calls.ts';
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

/** Shows the page of somebody who was found; all that the library says of them where they have none of their own. */
async function showPerson({ name, of }: NameHit): Promise<void> {
  const result = await ask((calls) => calls.people({ words: name, kind: of, from: 0, count: 20 }));
  const found = result.ok ? result.value.people : [];
  const person = found.find((one) => one.name === name) ?? found[0];
  if (person === undefined) return showInLibrary(`who:"${name.replace(/["“”„«»]/gu, ' ')}"`);
  session.set({ personId: person.id });
  showPlace('people');
}

/** Does what somebody chose in the box that finds everything. The box is closed by then. */
export function choose(choice: FindChoice, words: readonly SoughtWords[]): void {
  if (choice.kind === 'command') obey(choice.command);
  else if (choice.kind === 'name') void showPerson(choice);
  else void openHit(choice, words);
}
