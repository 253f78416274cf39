import type { ListCalls } from './article-list.ts';
import type { BackupCalls } from './backups.ts';
import type { ChosenCalls } from './chosen-articles.ts';

/** The calls about the library's list and its safe keeping. */
export type LibraryCalls = ListCalls & ChosenCalls & BackupCalls;
