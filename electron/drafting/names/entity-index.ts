import type { Entity } from './entity.ts';

/** What a key says of a form beyond its words. */
export type KeyKind = 'acronym' | 'alone' | 'initials' | 'last' | 'pair';

export const keyFor = (kind: KeyKind, ...words: readonly (string | undefined)[]): string => [kind, ...words].join(' ');

/** What the forms of a kind of name are kept and sought under; two forms of one name share a key. */
export interface Keys {
  readonly under: (form: string) => readonly string[];
  readonly sought: (form: string) => readonly string[];
}

/**
 * The entities of one kind that are known so far, found again by keys, so that a further name is compared with few of
 * them, however long the text is.
 */
export class EntityIndex {
  readonly all: Entity[] = [];
  private readonly places = new Map<Entity, number>();
  private readonly byKey = new Map<string, Set<Entity>>();
  private readonly keys: Keys;

  constructor(keys: Keys) {
    this.keys = keys;
  }

  /** Takes in a new entity, or a further form of one that is known. */
  enter(entity: Entity, form: string): void {
    if (!this.places.has(entity)) {
      this.places.set(entity, this.all.length);
      this.all.push(entity);
    }
    for (const key of this.keys.under(form)) {
      const known = this.byKey.get(key);
      if (known) known.add(entity);
      else this.byKey.set(key, new Set([entity]));
    }
  }

  /** Every entity that a name can mean by its keys, in the order in which they came. */
  near(form: string): Entity[] {
    const found = new Set<Entity>();
    for (const key of this.keys.sought(form)) for (const entity of this.byKey.get(key) ?? []) found.add(entity);
    return [...found].sort((a, b) => (this.places.get(a) ?? 0) - (this.places.get(b) ?? 0));
  }
}
