import { isAbsolute } from 'node:path';
import type { App } from 'electron';
import type { OpenedFiles } from './opened-files.ts';

/** Keeps what the system opens this program with while it runs, or another one that finds this one running. */
export function followOpening(app: App, opened: OpenedFiles): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened.add([path]);
  });
  app.on('second-instance', (_event, _words, _folder, said) => opened.add(filesIn(said)));
}

/** The files that a second start hands over. What it says comes from another process, so nothing of it is taken as given. */
export function filesIn(said: unknown): string[] {
  if (typeof said !== 'object' || said === null || !('files' in said) || !Array.isArray(said.files)) return [];
  const files: readonly unknown[] = said.files;
  return files.filter((file): file is string => typeof file === 'string' && isAbsolute(file));
}
