import { nameKey } from '../../article/name-key.ts';
import type { Register, RegisterEntry } from '../../contract/register.ts';
import type { Entity } from './entity.ts';
import type { Verdict } from './judge.ts';

/** What a user has taught of names in other articles, ready to be asked. */
export interface Taught {
  /** What a stretch of capitals names, where the user has said so; else what its signs say. */
  readonly judge: (verdict: Verdict, words: string) => Verdict;
  /** Whether the user has said that a name means somebody else than this one. */
  readonly isApart: (entity: Entity, words: string) => boolean;
  /** The names of one kind, without those that are denied; those that are one come together. */
  readonly settle: (entities: readonly Entity[]) => Entity[];
}

const rule = 'known from the register';
const denialOf = { person: 'notPerson', organisation: 'notOrganisation' } as const;

/** Makes a register ready for one article. Without entries it changes nothing. */
export function readTaught(register: Register = []): Taught {
  if (register.length === 0)
    return { judge: (verdict) => verdict, isApart: () => false, settle: (entities) => [...entities] };
  const byForm = new Map<string, RegisterEntry[]>();
  for (const entry of register) {
    for (const key of new Set([entry.name, ...entry.aliases].map(nameKey)))
      byForm.set(key, [...(byForm.get(key) ?? []), entry]);
  }
  const entryOf = (kind: RegisterEntry['kind'], forms: Iterable<string>) => {
    for (const form of forms) {
      const found = byForm.get(nameKey(form))?.find((entry) => entry.kind === kind);
      if (found) return found;
    }
    return undefined;
  };
  return {
    judge: (verdict, words) => judged(verdict, byForm.get(nameKey(words)) ?? []),
    isApart: (entity, words) => {
      const other = entryOf('person', [words]);
      return other !== undefined && entryOf('person', ownForms(entity))?.apart.includes(other.id) === true;
    },
    settle: (entities) => settled(entities, entryOf),
  };
}

/** `Ruritania Forum`, taught as an organisation; a single word means too many things to be known by itself. */
function judged(verdict: Verdict, entries: readonly RegisterEntry[]): Verdict {
  if (entries.length === 0 || verdict.code !== undefined || verdict.to - verdict.from < 2) return verdict;
  const known = entries.find(({ kind }) => kind === 'person' || kind === 'organisation');
  if (known?.kind === 'person' || known?.kind === 'organisation')
    return known.kind === verdict.kind ? verdict : { ...verdict, kind: known.kind, confidence: 0.9, rule };
  const denied = entries.some(({ kind }) => verdict.kind !== 'place' && kind === denialOf[kindOf(verdict)]);
  return denied ? { ...verdict, kind: 'loose', person: undefined, confidence: 0.4, rule } : verdict;
}

function kindOf({ kind }: Verdict): 'person' | 'organisation' {
  return kind === 'organisation' ? 'organisation' : 'person';
}

type EntryOf = (kind: RegisterEntry['kind'], forms: Iterable<string>) => RegisterEntry | undefined;

function settled(entities: readonly Entity[], entryOf: EntryOf): Entity[] {
  const byEntry = new Map<string, Entity>();
  return entities.filter((entity) => {
    if (entity.kind === 'place') return true;
    const forms = ownForms(entity);
    if (entryOf(denialOf[entity.kind], forms.slice(0, 1))) return false;
    const entry = entryOf(entity.kind, forms);
    if (!entry) return true;
    const one = byEntry.get(entry.id);
    if (one) {
      takeOver(one, entity);
      return false;
    }
    byEntry.set(entry.id, entity);
    entity.taught = entry;
    entity.confidence = Math.max(entity.confidence, 0.9);
    return true;
  });
}

/** The fullest form, and those that are no part of it: a surname alone is not only this one's. */
function ownForms({ forms }: Entity): string[] {
  const [fullest = '', ...others] = [...forms].sort((a, b) => b.length - a.length);
  const words = new Set(nameKey(fullest).split(' '));
  return [
    fullest,
    ...others.filter(
      (form) =>
        !nameKey(form)
          .split(' ')
          .every((word) => words.has(word)),
    ),
  ];
}

/** `AMLO` and `López Obrador`, where the user has said that they are one. */
function takeOver(one: Entity, other: Entity): void {
  one.mentions.push(...other.mentions);
  for (const form of other.forms) one.forms.add(form);
  one.rule = `${one.rule}; one with ${other.mentions[0]?.text ?? other.name}, ${rule}`;
  one.confidence = Math.max(one.confidence, other.confidence);
}
