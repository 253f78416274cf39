import type { Handlers } from '../answer.ts';
import type { GatePorts } from '../ports.ts';

/** Calls about backups: fetched with the first of them, and answered with the library shut too. */
export function backupHandlers({ library }: GatePorts) {
  const tasks = () => import('../../desk/backups.ts');
  return {
    backupState: async () => {
      const place = await library.backupPlace();
      return (await tasks()).backupState(place, place.desk?.backups.trouble);
    },
    lookIntoBackup: async (input) => (await tasks()).lookIntoBackup(await library.backupPlace(), input),
    backUpNow: async () => {
      const desk = await library.desk();
      const made = await (await tasks()).makeBackup(await library.backupPlace(), desk.clock(), 'asked');
      desk.backups.trouble = undefined;
      return made;
    },
    deleteBackup: async (input) => (await tasks()).deleteBackup(await library.backupPlace(), input),
    restoreBackup: async (input) => {
      const place = await library.backupPlace();
      const swap = await (await tasks()).readyToRestore(place, input, place.desk?.clock() ?? Date.now());
      await library.replace(swap);
      return undefined;
    },
  } satisfies Partial<Handlers>;
}
