import { withdrawTools } from '../read/mark-bar.ts';
import { clearSelection } from '../read/selection.ts';
import { commandOf } from './command-keys.ts';
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
    } else if (event.key === '?' && !isTyping(event.target)) {
      event.preventDefault();
      session.set({ sheet: 'shortcuts' });
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
