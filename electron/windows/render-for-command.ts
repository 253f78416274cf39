import { type App, ipcMain, session } from 'electron';
import { answerCall } from '../gate/answer.ts';
import { pageWindowHandlers } from '../gate/handlers/page.ts';
import { openGate } from '../gate/open-gate.ts';
import type { AnswerPorts } from '../gate/ports.ts';
import { addressOf } from '../gate/window-role.ts';
import { PagePrinter } from '../printing/page-printer.ts';
import { serveAppScheme } from './app-scheme.ts';
import { knowWindows } from './known-windows.ts';
import type { ProgramFiles } from './program-files.ts';
import { quietResolver } from './quiet-chromium.ts';

/** Makes the page for a command: the hidden window alone, with a gate that knows only its own calls. */
export async function pagePrinterForCommand(app: App, files: ProgramFiles, ports: AnswerPorts): Promise<PagePrinter> {
  // The page's window comes and goes; the command decides when the program ends.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  quietResolver(app);
  serveAppScheme(session.defaultSession, files.renderer);
  const windows = knowWindows();
  const printer = new PagePrinter({
    address: addressOf.page,
    preload: files.preload,
    opened: (contents) => windows.add(contents, 'page'),
  });
  const handlers = pageWindowHandlers(printer, () => undefined);
  openGate(ipcMain, windows.roleOf, async () => (name, input) => answerCall(name, input, handlers, ports), ports);
  return printer;
}
