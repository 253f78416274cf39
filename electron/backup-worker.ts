import { parentPort, workerData } from 'node:worker_threads';
import type { BackupTask } from './desk/forget-in-backups.ts';
import { clearBackupLeftovers, forgetInBackup } from './storage/forget-in-backup.ts';

/** One thread goes through the backups once and ends. */
const { folder, paths, notes }: BackupTask = workerData;
clearBackupLeftovers(folder);
for (const path of paths) forgetInBackup(path, notes);
parentPort?.postMessage('done');
