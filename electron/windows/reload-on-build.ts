import { watch } from 'node:fs';
import { type App, BrowserWindow } from 'electron';

/** How long a build is quiet before it counts as done, in milliseconds. */
const quiet = 150;

/**
 * Loads the pages anew whenever they are built again, for work on the program itself: with `READOUT_RELOAD=1`, and
 * never in a package. The pages come by the same scheme under the same policy as ever.
 *
 * @param folder the renderer's output
 * @param built called before the pages load again
 */
export function reloadOnBuild(app: App, folder: string, built: () => void): void {
  if (app.isPackaged || process.env.READOUT_RELOAD !== '1') return;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      built();
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.reload();
    }, quiet);
  });
  app.once('will-quit', () => watcher.close());
}
