/** A part of a message in MIME: its headers, unfolded, and its bytes, still encoded for the way. */
export interface MimePart {
  /** By name in lower case; the first of each. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const longestHead = 200_000;

/** Takes headers and body of a message or a part apart. */
export function mimePart(bytes: Buffer): MimePart {
  const { at, length } = emptyLine(bytes);
  const lines = bytes
    .subarray(0, Math.min(at, longestHead))
    .toString('latin1')
    .split(/\r\n|\n|\r/);
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (/^[ \t]/.test(line) && name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      const found = line.slice(0, colon).trim().toLowerCase();
      name = colon > 0 && !headers.has(found) ? found : '';
      if (name !== '') headers.set(name, line.slice(colon + 1).trim());
    }
  }
  return { headers, body: bytes.subarray(at + length) };
}

function emptyLine(bytes: Buffer): { readonly at: number; readonly length: number } {
  const places = [
    { at: bytes.indexOf('\r\n\r\n'), length: 4 },
    { at: bytes.indexOf('\n\n'), length: 2 },
  ].filter(({ at }) => at >= 0);
  return places.sort((one, other) => one.at - other.at)[0] ?? { at: bytes.length, length: 0 };
}

/** The type of a part in lower case, such as `text/html`. */
export function typeOf({ headers }: MimePart): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A parameter of the content type, such as `charset`; undefined where it is not there. */
export function typeParameter({ headers }: MimePart, name: string): string | undefined {
  const type = (headers.get('content-type') ?? '').slice(0, 2000);
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,4}=\\s{0,4}(?:"([^"]{1,200})"|([^;\\s"]{1,200}))`, 'i').exec(type);
  return found?.[1] ?? found?.[2];
}

/** The parts of a part that has several, the first `most` of them. */
export function partsOf(part: MimePart, most: number): MimePart[] {
  const boundary = typeParameter(part, 'boundary');
  if (boundary === undefined) return [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: MimePart[] = [];
  let from = part.body.indexOf(mark);
  while (from >= 0 && parts.length < most) {
    const start = from + mark.length;
    if (part.body.subarray(start, start + 2).toString('latin1') === '--') break;
    const next = part.body.indexOf(mark, start);
    const lineEnd = part.body.indexOf('\n', start);
    const end = next < 0 ? part.body.length : next;
    if (lineEnd >= 0 && lineEnd < end) parts.push(mimePart(part.body.subarray(lineEnd + 1, end)));
    from = next;
  }
  return parts;
}

/** The bytes of a part as they were before they were encoded for the way. */
export function bytesOf({ headers, body }: MimePart): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

function fromQuotedPrintable(body: Buffer): Buffer {
  const made = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    const value = byte === 0x3d ? hexPair(body[at + 1], body[at + 2]) : -1;
    if (value >= 0) {
      made[length] = value;
      length += 1;
      at += 2;
    } else if (byte === 0x3d && body[at + 1] === 0x0d && body[at + 2] === 0x0a) at += 2;
    else if (byte === 0x3d && body[at + 1] === 0x0a) at += 1;
    else {
      made[length] = byte;
      length += 1;
    }
  }
  return made.subarray(0, length);
}

function hexPair(one: number | undefined, other: number | undefined): number {
  const high = hexDigit(one);
  const low = hexDigit(other);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
