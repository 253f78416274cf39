import type { Entity } from './entity.ts';

/**
 * The entities of one kind that are known so far, found again by keys, so that a further name is compared with few of
 * them, however long the text is.
 */
export class EntityIndex {
  readonly all: Entity[] = [];
  private readonly places = new Map<Entity, number>();
  private readonly byKey = new Map<string, Set<Entity>>();
  private readonly keysOf: (form: string) => readonly string[];

  constructor(keysOf: (form: string) => readonly string[]) {
    this.keysOf = keysOf;
  }

  /** Takes in a new entity, or a further form of one that is known. */
  enter(entity: Entity, form: string): void {
    if (!this.places.has(entity)) {
      this.places.set(entity, this.all.length);
      this.all.push(entity);
    }
    for (const key of this.keysOf(form)) {
      const known = this.byKey.get(key);
      if (known) known.add(entity);
      else this.byKey.set(key, new Set([entity]));
    }
  }

  /** Every entity that shares a key with a name, in the order in which they came. */
  near(form: string): Entity[] {
    const found = new Set<Entity>();
    for (const key of this.keysOf(form)) for (const entity of this.byKey.get(key) ?? []) found.add(entity);
    return [...found].sort((a, b) => (this.places.get(a) ?? 0) - (this.places.get(b) ?? 0));
  }
}
