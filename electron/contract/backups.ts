/** Why a backup was made: by the day, because somebody asked, before a step that changes data, before another was restored. */
export const backupKinds = ['daily', 'asked', 'change', 'restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** A backup as its folder shows it. */
export interface BackupFile {
  /** The file's name, by which it is spoken of. */
  readonly name: string;
  readonly kind: BackupKind;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** In bytes. */
  readonly size: number;
}

/** Why a backup cannot be restored. */
export const backupFaults = ['damaged', 'newer', 'foreign'] as const;
export type BackupFault = (typeof backupFaults)[number];

/** What a backup was found to hold, after it was opened and checked. */
export interface BackupContents {
  /** Absent where it is sound. */
  readonly fault?: BackupFault | undefined;
  readonly articles: number;
  readonly lines: number;
  readonly notes: number;
  /** Absent while the private notes are locked or hidden. */
  readonly privateNotes?: number | undefined;
  /** True where its private notes were sealed under another key than the present one: they cannot be opened here. */
  readonly otherKey: boolean;
}

/** What is known of the backups of a library. */
export interface BackupState {
  /** The newest first. */
  readonly backups: readonly BackupFile[];
  /** The service that copies the library's folder elsewhere, where there is one. */
  readonly syncedBy?: string | undefined;
  /** How much of a backup that is being made is written, from 0 to 1; null where none is. */
  readonly underWay: number | null;
  /** Why the last one could not be made; absent where it could. */
  readonly failure?: string | undefined;
}

/** The calls about backups. */
export interface BackupCalls {
  /** Answers with the library shut, too. */
  readonly backupState: { input: undefined; output: BackupState };
  readonly lookIntoBackup: { input: { name: string }; output: BackupContents };
  readonly backUpNow: { input: undefined; output: BackupFile };
  /** Takes a backup away for good; answers with what is left. */
  readonly deleteBackup: { input: { name: string }; output: BackupState };
  /** Puts a backup in the library's place; the window then begins anew. */
  readonly restoreBackup: { input: { name: string }; output: undefined };
}
