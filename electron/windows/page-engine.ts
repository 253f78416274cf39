import type { App } from 'electron';

/*
 * Chromium keeps a script compiled from its second start on, but of it only what had been compiled when the script had
 * run: the five hundred functions that draw the first screen come later and were compiled anew at each start. Compiled
 * with the script they are kept with it.
 */
const compilesWhole = '--no-lazy';
/** Has the pages give back what only their first screen needed. */
const canBeCleared = '--expose-gc';

/** Sets how the engine of the pages compiles. Before the program is ready; the main process has its own. */
export function setPageEngine(app: App): void {
  const given = app.commandLine.getSwitchValue('js-flags');
  const flags = [given, compilesWhole, canBeCleared].filter((flag) => flag !== '');
  app.commandLine.appendSwitch('js-flags', flags.join(' '));
}
