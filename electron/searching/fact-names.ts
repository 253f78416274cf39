import type { FactBody } from '../contract/facts.ts';

/** A person or organisation that an article names. */
export interface NamedOne {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
}

/** Every name that a line holds, in all its forms: whom `who:` finds. */
export function namesIn(body: FactBody): readonly string[] {
  switch (body.kind) {
    case 'person':
    case 'organisation':
      return [body.name, ...body.aliases];
    case 'commitment':
      return [...body.parties, ...(body.toward ?? []), ...(body.by === undefined ? [] : [body.by])];
    case 'position':
      return [body.speaker];
    case 'quote':
      return body.speaker === undefined ? [] : [body.speaker];
    default:
      return [];
  }
}

/** The people and organisations among some lines, each once. */
export function namedOnes(bodies: readonly FactBody[]): NamedOne[] {
  return bodies.flatMap((body) =>
    body.kind === 'person' || body.kind === 'organisation' ? [{ kind: body.kind, name: body.name }] : [],
  );
}
