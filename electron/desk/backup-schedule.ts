import { listBackups } from '../storage/backup-shelf.ts';
import { libraryPaths } from '../storage/folder.ts';

/** When the next daily backup is looked for, and how long nothing must have changed before it is made, in milliseconds. */
const usual = { every: 5 * 60_000, quiet: 60_000 };

const aDay = 24 * 60 * 60_000;

/** Makes a backup a day, when nobody is at work. */
export interface BackupSchedule {
  /** The library has changed. */
  changed(): void;
  end(): void;
}

/** What the schedule does and asks. */
export interface ScheduleParts {
  readonly folder: string;
  readonly clock: () => number;
  readonly make: () => Promise<unknown>;
  /** Told of a backup that could not be made; the next round tries again. */
  readonly failed: (error: unknown) => void;
  readonly times?: typeof usual;
}

/** True where the newest backup by the day is a day old, or there is none. */
export function isDue(folder: string, now: number): boolean {
  const newest = listBackups(libraryPaths(folder).backups).find(({ kind }) => kind === 'daily');
  return newest === undefined || now - newest.madeAt >= aDay || now < newest.madeAt - aDay;
}

export function backupSchedule({ folder, clock, make, failed, times = usual }: ScheduleParts): BackupSchedule {
  let lastChange = clock();
  let under = false;
  const round = () => {
    const now = clock();
    if (under || now - lastChange < times.quiet || !isDue(folder, now)) return;
    under = true;
    void make()
      .catch(failed)
      .finally(() => {
        under = false;
      });
  };
  const timer = setInterval(round, times.every);
  timer.unref();
  return {
    changed: () => {
      lastChange = clock();
    },
    end: () => clearInterval(timer),
  };
}
