import type { KeyProtection } from '../../contract/private-notes.ts';

const kept: { readonly [Protection in KeyProtection]: string } = {
  file: 'Not locked. The notes lie sealed, but their key lies in a file beside them: whoever can read your files can read them.',
  keychain:
    'The key of the notes is in the keychain of this computer, for your account. They are open while you are signed in.',
  passphrase: 'Locked with a passphrase. Nothing else opens them, but a recovery key that you have kept.',
};

/** Words about locking and hiding the private notes. */
export const privacyTexts = {
  heading: 'Privacy',
  keptHeading: 'Private notes',
  kept,
  hasRecovery: 'There is a recovery key.',
  hasNoRecovery: 'There is no recovery key: if the passphrase is forgotten, the notes are lost.',
  recoveryForKeychain: 'Without a recovery key the notes open on this computer only.',

  passphrase: 'Passphrase',
  presentPassphrase: 'Present passphrase',
  newPassphrase: 'New passphrase',
  repeatPassphrase: 'The same again',
  passphraseHint: 'Several words that only you would put together. At least 8 letters; nobody can look it up for you.',
  tooShort: 'A passphrase has at least 8 letters.',
  notTheSame: 'The two are not the same.',
  showLetters: 'Show what is typed',

  set: 'Set a passphrase…',
  setHeading: 'Set a passphrase',
  setBody:
    'From then on the private notes open with it alone. They are locked when the computer sleeps, when you have been away, when you quit, and by a key.',
  setButton: 'Set passphrase',
  change: 'Change the passphrase…',
  changeHeading: 'Change the passphrase',
  changeButton: 'Change passphrase',
  remove: 'Remove the passphrase…',
  removeHeading: 'Remove the passphrase',
  removeBody: 'The private notes will then open without being asked for anything.',
  removeButton: 'Remove passphrase',
  working: 'One moment…',
  passphraseSet: 'The private notes are locked with your passphrase from now on.',
  passphraseRemoved: 'The passphrase is removed.',

  recovery: 'New recovery key…',
  recoveryHeading: 'Recovery key',
  recoveryOffer: 'Make a recovery key',
  recoveryOfferBody:
    'If you forget the passphrase, a recovery key is the only other way in. It is shown once, to be printed or written down, and kept somewhere else than this computer.',
  recoveryReplaces: 'A recovery key that you made before will open nothing any more.',
  recoveryShown:
    'This is shown now and never again. Print it or write it down, and keep it away from this computer. It is not put on the clipboard, where other programs could read it.',
  recoveryField: 'Recovery key',
  recoveryHint: 'Eight groups of four, as they were printed. Case and dashes do not matter.',
  print: 'Print…',
  save: 'Save as a file…',
  recoveryKept: 'I have kept it',
  withoutRecovery: 'Go without one',
  recoverySaved: (path: string) => `The recovery key is in ${path}. Move it off this computer.`,
  recoveryPaper: (folder: string) => `It opens the private notes of the Readout library in ${folder}.`,
  recoveryFile: (recoveryKey: string, folder: string) =>
    `Readout: recovery key of the private notes\n\n    ${recoveryKey}\n\nIt opens the private notes of the library in ${folder}: press “Unlock”, then “Use the recovery key”.\nWhoever has it and the library can read them. Keep it away from that computer.\n`,
  recoveryFileName: 'Readout recovery key.txt',

  locked: 'Private notes are locked',
  lockedBody: 'They are sealed until you give their passphrase. Everything else goes on as before.',
  lockedByKeychain: 'The keychain of this computer did not open them. Perhaps the library came from another computer.',
  unlock: 'Unlock…',
  unlockHeading: 'Unlock the private notes',
  unlockButton: 'Unlock',
  unlockFirst: 'For this the private notes must be open.',
  useRecovery: 'Use the recovery key',
  usePassphrase: 'Use the passphrase',
  recoverBody: 'The recovery key opens the notes and gives them a new passphrase. It stays good.',
  recoverButton: 'Unlock and set passphrase',
  tryKeychain: 'Try the keychain again',

  hidden: 'Hidden',
  hiddenBody: 'What is private is not shown while others may see your screen.',
  show: 'Show again',
  showHeading: 'Private notes are hidden',
  showBody: 'To write or mark something private, show them again. Others who see your screen will see them too.',

  offerHeading: 'Lock your private notes?',
  offerBody: 'So far whoever can read the files on this computer could read them. A passphrase locks them.',
  offerRecovery:
    'Their key is in the keychain of this computer: whoever uses your account can read them, and on another computer they do not open. A passphrase or a recovery key mends that.',
  offerLook: 'See what there is…',
  offerLater: 'Not now',

  autoLock: 'Lock when I have been away for',
  autoLockNever: 'never by itself',
  autoLockMinutes: (minutes: number) => (minutes === 60 ? '1 hour' : minutes === 1 ? '1 minute' : `${minutes} minutes`),
  autoLockBody:
    'Counted from your last key or movement in this window. They are locked at once when the computer sleeps or its screen is locked.',
  autoLockLinux:
    'Counted from your last key or movement in this window. They are locked at once when the computer sleeps; this system does not tell when its screen is locked.',
  autoLockNeeds: 'This needs a passphrase.',
  screenHeading: 'While others see the screen',
  shield: 'Keep this window out of pictures and recordings of the screen',
  shieldWindows: 'Windows 10 version 2004 and later leave the window out; earlier ones show it black.',
  shieldMac: 'macOS leaves the window out of most captures. Some programs on newer systems capture it all the same.',
  shieldLinux: 'Linux has no way to do this. Hide the private notes instead.',
  hideKey: (key: string) => `${key} hides the private notes, and shows them again.`,
  lockKey: (key: string) => `${key} locks them.`,
};
