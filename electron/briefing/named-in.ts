import { nameKey } from '../article/name-key.ts';
import type { FactBody } from '../contract/facts.ts';

/** The names that a line gives: who speaks, who undertakes it, toward whom, who asks. A person's own name is not one. */
export function namedIn(body: FactBody): readonly string[] {
  switch (body.kind) {
    case 'quote':
      return body.speaker === undefined ? [] : [body.speaker];
    case 'position':
      return [body.speaker];
    case 'commitment':
      return [...body.parties, ...(body.toward ?? []), ...(body.by === undefined ? [] : [body.by])];
    default:
      return [];
  }
}

/**
 * The same line with other names in the places of {@link namedIn}; the very same object where nothing changes. A name
 * that comes to stand twice in one list stands there once. Where a quotation's speaker becomes somebody else, the passage
 * that named them goes, unless `sameSpeaker` says that only the name is another.
 */
export function renamedIn(body: FactBody, rename: (name: string) => string, sameSpeaker = false): FactBody {
  if (!namedIn(body).some((name) => rename(name) !== name)) return body;
  const all = (names: readonly string[]) => [...new Set(names.map(rename))];
  switch (body.kind) {
    case 'quote':
      return {
        ...body,
        speaker: body.speaker === undefined ? undefined : rename(body.speaker),
        speakerSpan: sameSpeaker ? body.speakerSpan : undefined,
      };
    case 'position':
      return { ...body, speaker: rename(body.speaker) };
    case 'commitment':
      return {
        ...body,
        parties: all(body.parties),
        toward: body.toward && all(body.toward),
        by: body.by === undefined ? undefined : rename(body.by),
      };
    default:
      return body;
  }
}

/** Renames what is one of `names`, in any spelling, to `to`; leaves everything else as it is. */
export function renamer(names: readonly string[], to: string): (name: string) => string {
  const keys = new Set(names.map(nameKey));
  return (name) => (name !== to && keys.has(nameKey(name)) ? to : name);
}
