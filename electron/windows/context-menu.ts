import { type BrowserWindow, Menu } from 'electron';
import type { Texts } from '../texts/catalogue.ts';

/** Gives text fields and selections the menu that people expect under the other mouse button. */
export function attachContextMenu(window: BrowserWindow, texts: Texts['menu']): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const copy = { role: 'copy', label: texts.copy, enabled: editFlags.canCopy } as const;
    const menu = isEditable
      ? Menu.buildFromTemplate([
          { role: 'cut', label: texts.cut, enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: texts.paste, enabled: editFlags.canPaste },
          { role: 'delete', label: texts.delete, enabled: editFlags.canDelete },
          { type: 'separator' },
          { role: 'selectAll', label: texts.selectAll },
        ])
      : Menu.buildFromTemplate([copy]);
    menu.popup({ window });
  });
}
