/** Says that a value is not what it must be. Its words tell nothing of the value. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/**
 * Reads a value of which nothing is known, such as a column of JSON: returns it typed and tidied, or throws
 * {@link Unreadable}. The library is read with these before the first screen, when the schemas of the calls are not
 * loaded; both accept the same.
 */
export type Reader<Value> = (value: unknown) => Value;

/** What a text must be like, its lengths in UTF-16 code units. */
interface TextRule {
  /** Without the spaces around it; they are taken away before it is measured. */
  readonly trimmed?: boolean;
  readonly least?: number;
  readonly most?: number;
}

export function text({ trimmed = false, least = 0, most = Number.POSITIVE_INFINITY }: TextRule = {}): Reader<string> {
  return (value) => {
    if (typeof value !== 'string') throw new Unreadable('not a text');
    const words = trimmed ? value.trim() : value;
    if (words.length < least || words.length > most) throw new Unreadable('a text that is too short or too long');
    return words;
  };
}

/** A finite number from `least` to `most`. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Reader<number> {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unreadable('not a number');
    if (value < least || value > most) throw new Unreadable('a number that is too small or too large');
    return value;
  };
}

/** An integer from `least` to `most` that is told apart from its neighbours. */
export function whole(least: number, most?: number): Reader<number> {
  return holding(number(least, most), Number.isSafeInteger);
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Unreadable('neither true nor false');
  return value;
}

/** One of a few texts. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Unreadable('none of the words that are known');
    return found;
  };
}

/** A value for which something more is true. */
export function holding<Value>(read: Reader<Value>, holds: (value: Value) => boolean): Reader<Value> {
  return (value) => {
    const found = read(value);
    if (!holds(found)) throw new Unreadable('a value that is not allowed');
    return found;
  };
}

/** A value that may be absent. */
export function optional<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (value) => (value === undefined ? undefined : read(value));
}

export function list<Value>(read: Reader<Value>, most = Number.POSITIVE_INFINITY): Reader<Value[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) throw new Unreadable('not a list, or too long a one');
    return Array.from(value, (each: unknown) => read(each));
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reader for each field, in the order in which the fields are to stand. */
export type Fields<Value> = { readonly [Name in keyof Value]-?: Reader<Value[Name]> };

/** True where the fields that were found are all: one that may be absent has been asked for as well. */
function isComplete<Value>(found: Partial<Value>, asked: ReadonlySet<string>, fields: Fields<Value>): found is Value {
  return Object.keys(fields).every((name) => name in found || asked.has(name));
}

/** An object with these fields; others are left out. */
export function loose<Value>(fields: Fields<Value>): Reader<Value> {
  return (value) => {
    if (!isRecord(value)) throw new Unreadable('not an object');
    const found: Partial<Value> = {};
    const absent = new Set<string>();
    for (const name in fields) {
      const read = fields[name](value[name]);
      if (name in value) found[name] = read;
      else absent.add(name);
    }
    if (!isComplete(found, absent, fields)) throw new Unreadable('not whole');
    return found;
  };
}

/** An object with these fields and no others. */
export function strict<Value>(fields: Fields<Value>): Reader<Value> {
  const read = loose(fields);
  return (value) => {
    const found = read(value);
    if (!isRecord(value) || Object.keys(value).some((name) => !Object.hasOwn(fields, name))) {
      throw new Unreadable('a field that is not known');
    }
    return found;
  };
}

/** An object that is read by what its field `kind` says. */
export function byKind<Value>(kinds: Readonly<Record<string, Reader<Value>>>): Reader<Value> {
  return (value) => {
    const kind = isRecord(value) ? value.kind : undefined;
    const read = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (read === undefined) throw new Unreadable('a kind that is not known');
    return read(value);
  };
}
