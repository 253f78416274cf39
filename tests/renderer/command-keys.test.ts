import { expect, test } from 'vitest';
import { menuCommands } from '../../electron/contract/events.ts';
import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { commandOf } from '../../renderer/desk/command-keys.ts';
import { keyName, shortcutGroups } from '../../renderer/desk/shortcuts.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each(menuCommands.filter((command) => shortcuts[command] !== ''))(
  '%s is found by its key, on both kinds of keyboard',
  (command) => {
    const parts: string[] = shortcuts[command].split('+');
    const key = parts.at(-1) ?? '';
    const press = { ...plain, key, shiftKey: parts.includes('Shift'), altKey: parts.includes('Alt') };
    expect(commandOf({ ...press, ctrlKey: true }, false)).toBe(command);
    expect(commandOf({ ...press, metaKey: true }, true)).toBe(command);
    expect(commandOf({ ...press, ctrlKey: true }, true)).toBeNull();
  },
);

test('a letter alone is never a command', () => {
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/'.split(''))
    expect(commandOf({ ...plain, key }, false)).toBeNull();
});

test('keys are named as the system names them', () => {
  expect(keyName('CmdOrCtrl+Shift+S', false)).toBe('Ctrl Shift S');
  expect(keyName('CmdOrCtrl+Shift+S', true)).toBe('⌘⇧S');
});

test('no action stands on the sheet twice in one group, and none without a key', () => {
  for (const group of shortcutGroups(false)) {
    const actions = group.entries.map((entry) => entry.action);
    expect(new Set(actions).size).toBe(actions.length);
    for (const { keys } of group.entries) expect(keys.every((key) => key !== '')).toBe(true);
  }
});
