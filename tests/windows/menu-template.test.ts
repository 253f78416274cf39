import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuCommand, menuCommands } from '../../electron/contract/events.ts';
import { outFormats } from '../../electron/contract/exports.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { type MenuActions, menuTemplate } from '../../electron/windows/menu-template.ts';

function actions(asked: (what: string) => void): MenuActions {
  return {
    command: asked,
    exportAs: (format) => asked(`export ${format}`),
    zoom: (direction) => asked(`zoom ${direction}`),
    chooseLibrary: () => asked('chooseLibrary'),
    showLibraryFolder: () => asked('showLibraryFolder'),
    about: () => asked('about'),
  };
}

function leaves(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? leaves(item.submenu) : [item]));
}

/** Presses every entry that does something of ours. */
function press(item: MenuItemConstructorOptions): void {
  const click: unknown = item.click;
  if (typeof click === 'function') click();
}

describe.each([
  ['en', false],
  ['en', true],
  ['es', false],
  ['es', true],
])('the menu in %s, on a Mac: %s', (language, mac) => {
  const texts = textsFor(language).menu;

  test('holds every command once under its own name', () => {
    const asked: string[] = [];
    const items = leaves(
      menuTemplate(
        texts,
        actions((what) => asked.push(what)),
        {},
        mac,
      ),
    ).filter(({ visible }) => visible !== false);
    for (const item of items) press(item);
    const commands = asked.filter((what): what is MenuCommand => menuCommands.some((command) => command === what));
    expect([...commands].sort()).toEqual([...menuCommands].sort());
    for (const format of outFormats) expect(asked).toContain(`export ${format}`);
    expect(asked).toEqual(
      expect.arrayContaining(['chooseLibrary', 'showLibraryFolder', 'about', 'zoom 1', 'zoom -1', 'zoom 0']),
    );
    for (const { type, label } of items) if (type !== 'separator') expect(label).toMatch(/\S/);
  });

  test('gives no key to two entries', () => {
    const keys = leaves(
      menuTemplate(
        texts,
        actions(() => undefined),
        {},
        mac,
      ),
    ).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
    expect(keys.length).toBe(new Set(keys).size);
    // With Alt it would be the third level of many keyboards.
    for (const key of keys) expect(key).not.toContain('Alt');
  });

  test('names undo and redo after the steps they would take', () => {
    const labels = leaves(
      menuTemplate(
        texts,
        actions(() => undefined),
        { undo: 'edit of a line' },
        mac,
      ),
    ).map(({ label }) => label);
    expect(labels).toContain(texts.undoStep('edit of a line'));
    expect(labels).toContain(texts.commands.redo);
  });
});
