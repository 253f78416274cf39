import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from '../storage/handles.ts';
import { change, firstRow, inTransaction } from '../storage/statements.ts';
import { dataKeyLength, type KeyKeeper, type KeyToKeep } from './key-keeper.ts';

const idLength = 16;

/** A key of its own for each purpose, so that none of them tells anything of another. */
export function derivedKey(dataKey: Buffer, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `readout ${purpose}`, length));
}

/** What a library remembers of its key: enough to know it again, nothing to open a note with. */
function idOf(dataKey: Buffer): Buffer {
  return derivedKey(dataKey, 'key id', idLength);
}

function recordedId(db: ReadableDb): Uint8Array | undefined {
  return firstRow<{ key_id: Uint8Array }>(db, 'SELECT key_id FROM notes_key')?.key_id;
}

function record(db: WritableDb, dataKey: Buffer): void {
  change(
    db,
    'INSERT INTO notes_key (slot, key_id) VALUES (1, ?) ON CONFLICT (slot) DO UPDATE SET key_id = excluded.key_id',
    [idOf(dataKey)],
  );
}

function anySealed(db: ReadableDb): boolean {
  return firstRow(db, 'SELECT 1 FROM sealed_note LIMIT 1') !== undefined;
}

function isKnown(db: ReadableDb, dataKey: Buffer): boolean {
  const id = recordedId(db);
  return id !== undefined && timingSafeEqual(id, idOf(dataKey));
}

/** A new key, kept before it is used; where another program kept one meanwhile, that one. */
function newKey(keeper: KeyKeeper): Buffer {
  const fresh = randomBytes(dataKeyLength);
  if (keeper.keep(fresh)) {
    return fresh;
  }
  fresh.fill(0);
  const kept = keeper.read();
  if (kept.found !== 'key') {
    throw new ReadoutError('key-damaged', keeper.place);
  }
  return kept.dataKey;
}

/** Only for a library without sealed notes, where no key can be the wrong one. */
function firstKey(keeper: KeyKeeper): KeyToKeep {
  const kept = keeper.read();
  if (kept.found === 'key' || kept.found === 'wraps') {
    return kept;
  }
  if (kept.found === 'damage') {
    keeper.setAside();
  }
  return { found: 'key', dataKey: newKey(keeper) };
}

/**
 * Makes sure that a data key which was just opened is the library's; one without sealed notes takes any.
 *
 * @throws ReadoutError `key-damaged`, the detail being the key's place.
 */
export function requireOwnKey(db: WritableDb, keeper: KeyKeeper, dataKey: Buffer): void {
  inTransaction(db, () => {
    if (isKnown(db, dataKey)) {
      return;
    }
    if (anySealed(db)) {
      throw new ReadoutError('key-damaged', keeper.place);
    }
    record(db, dataKey);
  });
}

/**
 * The data key of a library's private notes, or what it lies wrapped in. A new one is made only while no note is sealed;
 * over sealed notes a missing or foreign key is told, and nothing is touched.
 *
 * @throws ReadoutError `key-missing` or `key-damaged`, the detail being the key's place.
 */
export function keptKeyFor(db: WritableDb, keeper: KeyKeeper): KeyToKeep {
  return inTransaction(db, () => {
    const kept = anySealed(db) ? keeper.read() : firstKey(keeper);
    if (kept.found === 'nothing') {
      throw new ReadoutError('key-missing', keeper.place);
    }
    if (kept.found === 'damage') {
      throw new ReadoutError('key-damaged', keeper.place);
    }
    if (kept.found === 'key') {
      requireOwnKey(db, keeper, kept.dataKey);
    }
    return kept;
  });
}
