import type { ListCalls } from './article-list.ts';
import type { BackupCalls } from './backups.ts';

/** The calls about the library's list and its safe keeping. */
export type LibraryCalls = ListCalls & BackupCalls;
