import { unwatchFile, watchFile } from 'node:fs';
import { type App, BrowserWindow } from 'electron';

/** How often it is looked whether a build has ended, in milliseconds. */
const lookEvery = 200;

/**
 * Loads the pages anew whenever they are built again, for work on the program itself: with `READOUT_RELOAD=1`, and
 * never in a package. The pages come by the same scheme under the same policy as ever.
 *
 * @param stamp file that a build takes away when it begins and writes when it has ended
 * @param built called before the pages load again
 */
export function reloadOnBuild(app: App, stamp: string, built: () => void): void {
  if (app.isPackaged || process.env.READOUT_RELOAD !== '1') return;
  watchFile(stamp, { interval: lookEvery }, ({ mtimeMs }) => {
    if (mtimeMs === 0) return;
    built();
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.reload();
  });
  app.once('will-quit', () => unwatchFile(stamp));
}
