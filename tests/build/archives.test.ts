import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extractFromTar } from '../../build/setup/tar.mjs';
import { unzip } from '../../build/setup/zip.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-archives-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  name: string;
  data: Buffer;
  mode?: number;
  stored?: boolean;
}

/** A zip archive of the entries, byte by byte. */
function makeZip(entries: Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, mode = 0o100644, stored = false } of entries) {
    const packed = stored ? data : deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), common, rest, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

function save(name: string, bytes: Buffer) {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const big = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * 7919) % 251));

describe('a zip archive', () => {
  test('gives the chosen files, unpacked, under the names chosen', async () => {
    const archive = save(
      'a.zip',
      makeZip([
        { name: 'Top/', data: Buffer.alloc(0), stored: true },
        { name: 'Top/Program', data: big, mode: 0o100755 },
        { name: 'Top/deep/ünï.txt', data: Buffer.from('text'), stored: true },
        { name: 'Top/empty', data: Buffer.alloc(0), stored: true },
        { name: 'Top/left/out', data: Buffer.from('no') },
      ]),
    );
    const shares: number[] = [];
    const written = await unzip(
      archive,
      join(folder, 'to'),
      (name) => (name.startsWith('Top/left') ? null : name.replace(/^Top\//, '').replace('Program', 'electron')),
      (share) => shares.push(share),
    );
    expect(written.sort()).toEqual(['deep/ünï.txt', 'electron', 'empty'].sort());
    expect(readFileSync(join(folder, 'to/electron')).equals(big)).toBe(true);
    expect(readFileSync(join(folder, 'to/deep/ünï.txt'), 'utf8')).toBe('text');
    expect(readdirSync(join(folder, 'to'))).not.toContain('left');
    expect(shares.at(-1)).toBe(1);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'to/electron')).mode & 0o111).toBe(0o111);
  });

  test('that is damaged is refused', async () => {
    const bytes = makeZip([{ name: 'a', data: big, stored: true }]);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    await expect(unzip(save('a.zip', bytes), join(folder, 'to'), (name) => name)).rejects.toThrow(/damaged at a/);
  });

  test('that names a path outside its folder is refused', async () => {
    const archive = save('a.zip', makeZip([{ name: '../escaped', data: Buffer.from('x') }]));
    await expect(unzip(archive, join(folder, 'to'), (name) => name)).rejects.toThrow(/outside/);
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test('that is none is refused', async () => {
    const archive = save('a.zip', Buffer.from('<html>sign in to this network</html>'));
    await expect(unzip(archive, join(folder, 'to'), (name) => name)).rejects.toThrow(/not a zip/);
  });
});

/** One member of a tar archive with its padding. */
function tarMember(name: string, data: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('0', 156);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

describe('a packed npm package', () => {
  const archive = () =>
    save(
      'p.tgz',
      gzipSync(
        Buffer.concat([
          tarMember('package/package.json', Buffer.from('{}')),
          tarMember('package/big.zip', big),
          tarMember('package/after', Buffer.from('after')),
          Buffer.alloc(1024),
        ]),
      ),
    );

  test('gives one of its files, byte for byte', async () => {
    await extractFromTar(archive(), 'package/big.zip', join(folder, 'out'));
    expect(readFileSync(join(folder, 'out')).equals(big)).toBe(true);
  });

  test('says that it does not hold a file', async () => {
    await expect(extractFromTar(archive(), 'package/none', join(folder, 'out'))).rejects.toThrow(/package\/none/);
  });
});
