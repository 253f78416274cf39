import { app, Menu } from 'electron';
import type { UndoState } from '../contract/desk-state.ts';
import type { MenuCommand } from '../contract/events.ts';
import type { OutFormat } from '../contract/exports.ts';
import type { ProgramFacts } from '../desk/desk-state.ts';
import type { SystemPort } from '../gate/ports.ts';
import type { Texts } from '../texts/catalogue.ts';
import { tell, zoomWindow } from './desk-window.ts';
import type { DeskWindows } from './desk-windows.ts';
import { menuTemplate } from './menu-template.ts';
import { reportError } from './report-error.ts';

/** The program's menu, whose undo and redo are named after the steps that they would take. */
export class DeskMenu {
  readonly #build: (undo: UndoState) => void;
  #shown: UndoState = {};

  constructor(texts: Texts['menu'], windows: DeskWindows, system: SystemPort, { platform, version }: ProgramFacts) {
    app.setAboutPanelOptions({
      applicationName: 'Readout',
      applicationVersion: version,
      copyright: texts.aboutLine,
      version: '',
    });
    const actions = {
      command: (command: MenuCommand) => {
        tell(windows.open(), 'menuCommand', { command });
      },
      exportAs: (format: OutFormat) => {
        tell(windows.open(), 'exportAs', { format });
      },
      zoom: (direction: 1 | -1 | 0) => zoomWindow(windows.open(), direction),
      chooseLibrary: () => void system.chooseLibrary().catch(reportError),
      showLibraryFolder: () => void system.showLibraryFolder().catch(reportError),
      about: () => app.showAboutPanel(),
    };
    this.#build = (undo) => {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(texts, actions, undo, platform === 'darwin')));
    };
    this.#build(this.#shown);
  }

  /** Names undo and redo anew where the steps have changed. */
  refresh(now: UndoState): void {
    if (now.undo === this.#shown.undo && now.redo === this.#shown.redo) return;
    this.#shown = now;
    this.#build(now);
  }
}
