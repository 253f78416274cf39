import { type MenuCommand, menuCommands } from '../../electron/contract/events.ts';
import { shortcuts } from '../../electron/texts/shortcuts.ts';

/** What of a key press counts for a shortcut. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The menu's command that a key press stands for; null where it stands for none. */
export function commandOf(press: KeyPress, isMac: boolean): MenuCommand | null {
  return menuCommands.find((command) => isPress(shortcuts[command], press, isMac)) ?? null;
}

/** Whether a key press is the one that an accelerator such as `CmdOrCtrl+Shift+S` names. */
function isPress(accelerator: string, press: KeyPress, isMac: boolean): boolean {
  const parts = accelerator.split('+');
  const key = parts.pop() ?? '';
  const main = isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  return (
    key !== '' &&
    parts.includes('CmdOrCtrl') === main &&
    parts.includes('Shift') === press.shiftKey &&
    parts.includes('Alt') === press.altKey &&
    press.key.toLowerCase() === key.toLowerCase()
  );
}
