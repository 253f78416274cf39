import { withdrawTools } from '../read/mark-bar.ts';
import { clearSelection } from '../read/selection.ts';
import { commandOf } from './command-keys.ts';
import { isTyping } from './is-typing.ts';
import { putOut } from './light.ts';
import { obey } from './menu-commands.ts';
import { focusNextRegion } from './regions.ts';
import { session } from './session.ts';

/**
 * The keys that hold wherever the focus is. Those of the menu are taken here as well, since the window sees them first
 * on most systems; a key that is taken here does not reach the menu, so that nothing happens twice.
 */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const command = commandOf(event, session.get().desk?.platform === 'mac');
    if (command !== null) {
      event.preventDefault();
      obey(command);
      return;
    }
    if (session.get().sheet !== null) return;
    if (event.key === 'F6') {
      event.preventDefault();
      focusNextRegion(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      clearSelection();
      withdrawTools();
      putOut();
    } else if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      obey('searchLibrary');
    } else if (event.key === '?' && !isTyping(event.target)) {
      event.preventDefault();
      session.set({ sheet: 'shortcuts' });
    }
  });
  // Pasting where there is nothing to paste into makes an article; a field gets what is pasted into it.
  document.addEventListener('paste', (event) => {
    if (event.defaultPrevented || isTyping(event.target) || isTyping(document.activeElement)) return;
    event.preventDefault();
    obey('importClipboard');
  });
}
