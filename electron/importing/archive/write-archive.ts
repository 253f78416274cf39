import { crc32 } from 'node:zlib';

/** A ZIP archive of parts as they are, for a reader that wants one: nothing in it is packed, so nothing can swell. */
export function writeArchive(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const path = Buffer.from(name, 'utf8');
    const sum = crc32(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    describe(local, 4, { sum, size: bytes.length, path: path.length });
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    describe(entry, 6, { sum, size: bytes.length, path: path.length });
    entry.writeUInt32LE(offset, 42);
    files.push(local, path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    contents.push(entry, path);
    offset += local.length + path.length + bytes.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, table, end]);
}

/** What both records of a part say alike: version, names in UTF-8, not packed, sum, sizes, length of the name. */
function describe(record: Buffer, at: number, { sum, size, path }: { sum: number; size: number; path: number }): void {
  record.writeUInt16LE(20, at);
  record.writeUInt16LE(0x0800, at + 2);
  record.writeUInt32LE(sum, at + 10);
  record.writeUInt32LE(size, at + 14);
  record.writeUInt32LE(size, at + 18);
  record.writeUInt16LE(path, at + 22);
}
