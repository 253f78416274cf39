import type { App } from 'electron';

/*
 * Chromium keeps a script compiled from its second start on, but of it only what had been compiled when the script had
 * run: the five hundred functions that draw the first screen come later and were compiled anew at each start. Compiled
 * with the script they are kept with it.
 */
const flag = '--no-lazy';

/** Sets how the engine of the pages compiles. Before the program is ready; the main process has its own. */
export function setPageEngine(app: App): void {
  const given = app.commandLine.getSwitchValue('js-flags');
  app.commandLine.appendSwitch('js-flags', given === '' ? flag : `${given} ${flag}`);
}
