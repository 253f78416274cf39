import { Worker } from 'node:worker_threads';
import type { BackupKind } from '../contract/backups.ts';
import { type ErrorCode, ReadoutError } from '../contract/results.ts';
import type { ForgottenNote } from '../storage/forgotten-notes.ts';
import type { LookedInto } from '../storage/look-into-backup.ts';

/** What the thread of the backups can be started with. Paths are absolute. */
export type BackupTask =
  | {
      readonly does: 'forget';
      readonly folder: string;
      readonly paths: readonly string[];
      readonly notes: readonly ForgottenNote[];
    }
  | { readonly does: 'backUp'; readonly folder: string; readonly now: number; readonly kind: BackupKind }
  | { readonly does: 'look'; readonly folder: string; readonly path: string }
  | {
      readonly does: 'prepare';
      readonly folder: string;
      readonly path: string;
      /** When the present library is backed up before; null where it cannot be. */
      readonly now: number | null;
    };

/** What it answers with: a path of the file that was made, or what was found. */
export type BackupAnswer =
  | { readonly path?: string; readonly found?: LookedInto }
  | { readonly code: ErrorCode; readonly detail: string };

/**
 * Does something about the backups away from this thread.
 *
 * @param file the entry file of the thread
 * @throws ReadoutError as the task does
 */
export async function inBackupThread(
  file: string | URL,
  task: BackupTask,
): Promise<{ readonly path?: string; readonly found?: LookedInto }> {
  const answer = await new Promise<BackupAnswer>((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread of the backups ended without an answer')));
  });
  if ('code' in answer) throw new ReadoutError(answer.code, answer.detail);
  return answer;
}
