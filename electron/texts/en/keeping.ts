import type { BackupFault, BackupKind } from '../../contract/backups.ts';

const kinds: { readonly [Kind in BackupKind]: string } = {
  daily: 'of the day',
  asked: 'asked for',
  change: 'before an update of the library',
  restore: 'before another was restored',
};

const faults: { readonly [Fault in BackupFault]: string } = {
  damaged: 'Damaged: it cannot be restored.',
  newer: 'Made by a newer version of Readout: restore it with that one.',
  foreign: 'Not a library of Readout.',
};

/** Backups of the library. */
export const keepingTexts = {
  heading: 'Backups',
  intro:
    'One is made each day when nobody is at work: those of seven days and four weeks are kept, and those that you ask for. Each is opened, checked and counted before it counts as good.',
  backUpNow: 'Back up now',
  backingUp: 'Backing up…',
  made: 'The backup is made, and it is sound.',
  none: 'There is no backup yet.',
  kinds,
  faults,
  size: (megabytes: string) => `${megabytes} MB`,
  look: 'What it holds',
  looking: 'Opening and checking it…',
  sound: 'Sound.',
  articles: (count: number) => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`),
  lines: (count: number) => (count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`),
  notes: (count: number) => (count === 1 ? '1 printable note' : `${count.toLocaleString('en')} printable notes`),
  privateNotes: (count: number) => (count === 1 ? '1 private note' : `${count.toLocaleString('en')} private notes`),
  privateUncounted: 'private notes are not counted while they are locked or hidden',
  otherKey:
    'Its private notes were sealed under another key. They cannot be opened with the present one, and would not come back; the backup keeps them.',
  restore: 'Restore this backup…',
  restoreHeading: 'Restore this backup?',
  restoreBody: (when: string) =>
    `The library becomes what it was on ${when}. What it is now is kept as a backup first, so that you can come back to it. The steps of undo are forgotten.`,
  restoreConfirm: 'Restore',
  restoring: 'Restoring…',
  keepPresent: 'Keep the present library',
  delete: 'Delete…',
  deleteOf: (when: string) => `Delete the backup of ${when}`,
  deleteHeading: 'Delete this backup?',
  deleteBody: (when: string) => `The backup of ${when} is removed from the disk. This cannot be taken back.`,
  deleteOnly: 'It is the only one: without it nothing can be restored until another is made.',
  deleteConfirm: 'Delete',
  deleteKeep: 'Keep it',
  deleted: (when: string) => `The backup of ${when} is deleted.`,
  synced: (service: string) =>
    `This library lies in a folder that ${service} copies elsewhere. That can damage a library in use, and takes your articles off this machine. Move it to a folder of your own.`,
  dailyFailed: (reason: string) => `The backup of the day could not be made; the older ones are there. ${reason}`,
  lastFailed: (reason: string) => `The last backup could not be made; the older ones are there. ${reason}`,
  openBackups: 'Backups…',
  settingsHint: 'When the library was backed up, and how to bring an earlier state back.',
};
