import { withdrawTools } from '../read/mark-bar.ts';
import { clearSelection } from '../read/selection.ts';
import { putOut } from './light.ts';
import { focusNextRegion } from './regions.ts';
import { session } from './session.ts';

/** The keys that hold wherever the focus is. Those with Ctrl or Cmd belong to the menu. */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || session.get().sheet !== null) return;
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
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  );
}
