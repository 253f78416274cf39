import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { keyIn } from '../../electron/privacy/key-record.ts';
import { type NotesOptions, openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import { backUp } from '../../electron/storage/backup.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { anArticle, codeOf, emptyFolder, filesIn, opened, someDay } from '../storage/library.ts';
import { fakeKeychain } from './fake-keychain.ts';
import { aNote, cheap } from './notes.ts';

/** A library with one sealed note, its key open in a file. */
function start(options: NotesOptions = {}) {
  const folder = emptyFolder();
  const db = opened(folder);
  const note = aNote(anArticle(db), { text: 'who leads the group' });
  const path = libraryPaths(folder).key;
  const open = (more: NotesOptions = {}) => openPrivateNotes(db, keyFile(path), { cost: cheap, ...options, ...more });
  const { notes, lock } = open();
  notes.put(note);
  return { folder, db, path, note, notes, lock, open };
}

/** The key that a file holds open; fails where there is none. */
function plainKey(path: string): Buffer {
  const kept = keyIn(readFileSync(path));
  return kept.found === 'key' ? kept.dataKey : expect.unreachable();
}

/** Files under a folder in which a key stands, in any way that it is ever written. */
function holdersOf(folder: string, key: Buffer): string[] {
  const forms = [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64'))];
  return filesIn(folder)
    .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
    .map(({ path }) => basename(path));
}

const sealedRows = (db: WritableDb) => db.prepare('SELECT * FROM sealed_note ORDER BY id').all();
const refused = (code: string) => expect.objectContaining({ code });

describe('a passphrase', () => {
  test('is the only way in once it is set; the open key is nowhere any more, and no note was touched', async () => {
    const { folder, db, path, note, lock, open } = start();
    const key = plainKey(path);
    backUp(db, someDay);
    expect(holdersOf(folder, key)).toEqual(['notes.key']);
    const before = sealedRows(db);
    await lock.setPassphrase('a goat on the roof');
    backUp(db, someDay);
    expect(sealedRows(db)).toEqual(before);
    expect(holdersOf(folder, key)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.key'))).toEqual(['notes.key']);

    const again = open();
    expect(again.notes.state()).toEqual({ locked: true, protection: 'passphrase', recoverable: false });
    expect(codeOf(() => again.notes.list())).toBe('locked');
    await again.lock.unlockByKeychain();
    expect(again.notes.state().locked).toBe(true);
    await again.lock.unlock('a goat on the roof');
    expect(again.notes.list().notes).toEqual([note]);
  });

  test('that is wrong is refused in one and the same way, whatever is wrong with it', async () => {
    const { lock, open } = start();
    await lock.setPassphrase('a goat on the roof');
    const { lock: again, notes } = open();
    for (const wrong of ['', 'a goat on the roo', 'A goat on the roof', 'a goat on the roof ', 'x'.repeat(10_000)]) {
      await expect(again.unlock(wrong)).rejects.toThrow(/^wrong-passphrase$/);
    }
    await expect(again.setPassphrase('another one')).rejects.toEqual(refused('wrong-passphrase'));
    await expect(again.setPassphrase('another one', 'guess')).rejects.toEqual(refused('wrong-passphrase'));
    await expect(again.removePassphrase('guess')).rejects.toEqual(refused('wrong-passphrase'));
    await expect(again.newRecoveryKey('guess')).rejects.toEqual(refused('wrong-passphrase'));
    expect(notes.state()).toMatchObject({ locked: true, protection: 'passphrase' });
  });

  test('is the same however its letters are composed', async () => {
    const { lock, open } = start();
    await lock.setPassphrase('caf\u00e9 in the \ufb01rst row');
    const { lock: again, notes } = open();
    await again.unlock('cafe\u0301 in the first row');
    expect(notes.state().locked).toBe(false);
  });

  test('that is changed wraps the key anew and leaves every sealed row as it was', async () => {
    const { db, note, lock, open } = start();
    const before = sealedRows(db);
    await lock.setPassphrase('the first one');
    await lock.setPassphrase('the second one', 'the first one');
    expect(sealedRows(db)).toEqual(before);
    const { lock: again, notes } = open();
    await expect(again.unlock('the first one')).rejects.toEqual(refused('wrong-passphrase'));
    await again.unlock('the second one');
    expect(notes.list().notes).toEqual([note]);
  });

  test('that is taken away leaves the key in its file, open again', async () => {
    const { db, path, note, lock, open } = start();
    const key = plainKey(path);
    const before = sealedRows(db);
    await lock.setPassphrase('the first one');
    await lock.removePassphrase('the first one');
    expect(plainKey(path)).toEqual(key);
    expect(sealedRows(db)).toEqual(before);
    expect(open().notes.state()).toEqual({ locked: false, protection: 'file', recoverable: false });
    expect(open().notes.list().notes).toEqual([note]);
  });

  test('is stretched with scrypt at 2^17 or more, with its parameters beside it, away from this thread', async () => {
    const { path, db } = start();
    const { lock, notes } = openPrivateNotes(db, keyFile(path));
    const began = performance.now();
    let longest = 0;
    let last = began;
    const ticker = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 5);
      last = now;
    }, 5);
    await lock.setPassphrase('at its full cost');
    await lock.unlock('at its full cost');
    clearInterval(ticker);
    const kept = keyIn(readFileSync(path));
    const wrap = kept.found === 'wraps' ? kept.wraps.passphrase : undefined;
    expect(wrap?.n).toBeGreaterThanOrEqual(2 ** 17);
    expect(wrap?.r).toBe(8);
    expect(wrap?.salt.length).toBeGreaterThanOrEqual(16);
    expect(notes.state().locked).toBe(false);
    // Stretched in this thread, each of the two would have stopped the clock for half of the time.
    expect(longest).toBeLessThan((performance.now() - began) / 4);
  });

  test('and two wishes at once are done one after the other', async () => {
    const { lock, open } = start();
    const outcomes = await Promise.allSettled([lock.setPassphrase('one and only'), lock.setPassphrase('or this one')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await open().lock.unlock('one and only');
  });
});

describe('locking', () => {
  test('blanks the key, and every call is refused alike until the passphrase comes', async () => {
    const { note, notes, lock, db } = start();
    await lock.setPassphrase('a goat on the roof');
    notes.lock();
    const calls = [
      () => notes.list(),
      () => notes.get(note.id),
      () => notes.get('nobody'),
      () => notes.put(note),
      () => notes.remove(note.id),
      () => notes.remove('nobody'),
      () => notes.makePrintable(note.id, 1),
      () => notes.makePrivate(note.id, 1),
      () => notes.makePrivate('nobody', 1),
    ];
    expect(calls.map(codeOf)).toEqual(calls.map(() => 'locked'));
    await lock.unlock('a goat on the roof');
    expect(notes.list().notes).toEqual([note]);
    expect(db.inTransaction).toBe(false);
  });

  test('wins over an unlocking that had begun before', async () => {
    const { notes, lock } = start();
    await lock.setPassphrase('a goat on the roof');
    notes.lock();
    const unlocking = lock.unlock('a goat on the roof');
    await Promise.resolve();
    notes.lock();
    await expect(unlocking).rejects.toEqual(refused('locked'));
    expect(notes.state().locked).toBe(true);
    const closing = lock.unlock('a goat on the roof');
    notes.close();
    await expect(closing).rejects.toEqual(refused('locked'));
    expect(notes.state().locked).toBe(true);
  });
});

describe('a recovery key', () => {
  test('opens the notes and sets a new passphrase, also as people type it', async () => {
    const { note, lock, open } = start();
    await lock.setPassphrase('forgotten at once');
    const recoveryKey = await lock.newRecoveryKey('forgotten at once');
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [
      recoveryKey,
      recoveryKey.toLowerCase().replaceAll('-', ' '),
      recoveryKey.replaceAll('0', 'o'),
    ]) {
      const { notes, lock: again } = open();
      expect(notes.state().recoverable).toBe(true);
      await again.recover(typed, 'a new one');
      expect(notes.list().notes).toEqual([note]);
    }
    await expect(open().lock.unlock('forgotten at once')).rejects.toEqual(refused('wrong-passphrase'));
    await open().lock.unlock('a new one');
  });

  test('with a slip in it is told from one that is not this library’s', async () => {
    const one = start();
    const other = start();
    await one.lock.setPassphrase('the first one');
    await other.lock.setPassphrase('the first one');
    const right = await one.lock.newRecoveryKey('the first one');
    const foreign = await other.lock.newRecoveryKey('the first one');
    const { lock, notes } = one.open();
    const slips = Array.from(right, (letter, at) =>
      letter === '-' ? '' : right.slice(0, at) + (letter === '7' ? '8' : '7') + right.slice(at + 1),
    );
    for (const slip of [...slips, '', 'words', right.slice(5), `${right}7`]) {
      await expect(lock.recover(slip, 'a new one')).rejects.toEqual(refused('not-a-recovery-key'));
    }
    await expect(lock.recover(foreign, 'a new one')).rejects.toEqual(refused('wrong-recovery-key'));
    expect(notes.state().locked).toBe(true);
    await lock.unlock('the first one');
  });

  test('stays good when the passphrase changes, and no longer when a new one is made', async () => {
    const { lock, open } = start();
    await lock.setPassphrase('the first one');
    const first = await lock.newRecoveryKey('the first one');
    await lock.setPassphrase('the second one', 'the first one');
    await open().lock.recover(first, 'the third one');
    const second = await lock.newRecoveryKey('the third one');
    await expect(open().lock.recover(first, 'the fourth one')).rejects.toEqual(refused('wrong-recovery-key'));
    await open().lock.recover(second, 'the fourth one');
  });

  test('is not made for a key that lies open', async () => {
    await expect(start().lock.newRecoveryKey()).rejects.toEqual(refused('bad-input'));
  });
});

describe('the keychain', () => {
  test('takes the key in where it is one, and the open key is wiped', async () => {
    const keychain = fakeKeychain();
    const { folder, db, path, note, lock, open } = start({ keychain });
    const key = plainKey(path);
    const before = sealedRows(db);
    expect(await lock.moveToKeychain()).toBe(true);
    expect(holdersOf(folder, key)).toEqual([]);
    expect(sealedRows(db)).toEqual(before);
    const { notes, lock: again } = open();
    expect(notes.state()).toMatchObject({ locked: true, protection: 'keychain' });
    await again.unlockByKeychain();
    expect(notes.list().notes).toEqual([note]);
    expect(await again.moveToKeychain()).toBe(false);
  });

  test.each([
    ['there is none', fakeKeychain({ there: false })],
    ['it refuses', fakeKeychain({ refuses: true })],
    ['it does not give back what it took', fakeKeychain({ forgets: true })],
  ])('is left alone where %s', async (_name, keychain) => {
    const { path, lock } = start({ keychain });
    const before = readFileSync(path);
    expect(await lock.moveToKeychain()).toBe(false);
    expect(readFileSync(path)).toEqual(before);
  });

  test('of another machine opens nothing and spoils nothing; a recovery key does', async () => {
    const keychain = fakeKeychain();
    const { note, lock, open } = start({ keychain });
    await lock.moveToKeychain();
    const recoveryKey = await lock.newRecoveryKey();
    const elsewhere = open({ keychain: fakeKeychain() });
    await expect(elsewhere.lock.unlockByKeychain()).rejects.toEqual(refused('keychain-refused'));
    expect(elsewhere.notes.state()).toEqual({ locked: true, protection: 'keychain', recoverable: true });
    await elsewhere.lock.recover(recoveryKey, 'a goat on the roof');
    expect(elsewhere.notes.list().notes).toEqual([note]);
  });

  test('is out once a passphrase is set, and back in once that is taken away', async () => {
    const keychain = fakeKeychain();
    const { path, lock, open } = start({ keychain });
    await lock.moveToKeychain();
    await lock.setPassphrase('a goat on the roof');
    const kept = keyIn(readFileSync(path));
    expect(kept.found === 'wraps' && kept.wraps.keychain).toBeUndefined();
    const { notes, lock: again } = open();
    await again.unlockByKeychain();
    expect(notes.state().locked).toBe(true);
    await again.removePassphrase('a goat on the roof');
    expect(notes.state()).toMatchObject({ locked: false, protection: 'keychain' });
    const last = open();
    await last.lock.unlockByKeychain();
    expect(last.notes.state().locked).toBe(false);
  });
});

describe('a key file', () => {
  test('of the first kind is left byte for byte as it is', () => {
    const { path, open, note } = start();
    const before = readFileSync(path);
    expect(before.subarray(0, 8).toString('latin1')).toBe('RDOTKEY1');
    expect(open().notes.list().notes).toEqual([note]);
    expect(readFileSync(path)).toEqual(before);
  });

  test('that lies wrapped and is damaged anywhere is told and left', async () => {
    const { path, lock, open } = start();
    await lock.setPassphrase('a goat on the roof');
    const right = readFileSync(path);
    for (let at = 0; at < right.length; at += 13) {
      const wrong = Buffer.from(right);
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      writeFileSync(path, wrong);
      expect(codeOf(() => open())).toBe('key-damaged');
      expect(readFileSync(path)).toEqual(wrong);
    }
    writeFileSync(path, right);
    await open().lock.unlock('a goat on the roof');
  });

  test('of another library under the same passphrase is told', async () => {
    const one = start();
    const other = start();
    await one.lock.setPassphrase('a goat on the roof');
    await other.lock.setPassphrase('a goat on the roof');
    writeFileSync(one.path, readFileSync(other.path));
    await expect(one.open().lock.unlock('a goat on the roof')).rejects.toEqual(refused('key-damaged'));
  });

  test('that a stopped change has left beside it is wiped, unless it is the key’s own file', () => {
    const { folder, path, open } = start();
    const key = plainKey(path);
    writeFileSync(`${path}.old-1`, readFileSync(start().path));
    writeFileSync(`${path}.new-1`, readFileSync(path));
    writeFileSync(`${path}.new-2`, 'half a ke');
    open();
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.key'))).toEqual(['notes.key']);
    expect(plainKey(path)).toEqual(key);
  });
});
