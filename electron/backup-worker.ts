import { parentPort, workerData } from 'node:worker_threads';
import { doBackupTask } from './desk/backup-tasks.ts';
import type { BackupTask } from './desk/backup-thread.ts';

/** One thread does one thing about the backups and ends. */
const task: BackupTask = workerData;
parentPort?.postMessage(doBackupTask(task));
